import * as z from 'zod/mini';
import { instant } from '../fields/common.ts';
import { espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';

export const evenementView = z.object({
  /** Rank in the espace's chain. */
  rang: z.int(),
  le: instant,
  type: z.string(),
  libelle: z.string(),
  ton: z.enum(['neutre', 'succes', 'alerte', 'agent']),
  /** « Firefox sur Windows », or null for what no browser did. */
  appareil: z.nullable(z.string()),
  detail: z.nullable(z.string()),
  /** The delegate who did it, « Nadia Benali »; null where it was not one. */
  par: z.nullable(z.string()),
  /** The delegate that somebody else’s act is about, « Nadia Benali »; null where it is about none. */
  concerne: z.nullable(z.string()),
});
export type EvenementView = z.output<typeof evenementView>;

export const listEvenements = defineRoute({
  id: 'listEvenements',
  method: 'GET',
  path: '/api/:espace/compte/evenements',
  summary: 'Mes derniers événements, du plus récent au plus ancien',
  access: 'compte',
  titulaire: true,
  params: espaceParams,
  query: z.object({
    /** Only those before this rank. */
    avant: z.optional(z.coerce.number().check(z.int(), z.positive())),
    nombre: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20),
  }),
  response: z.object({ evenements: z.array(evenementView), suivant: z.nullable(z.int()) }),
  problems: [],
});

/**
 * The person's own rows with what verifies them: each row's content and salt, the hashes before and
 * after it, and the chain's head signed by the organisation (JWS, EdDSA). See docs/events.md.
 */
export const exportEvenements = defineRoute({
  id: 'exportEvenements',
  method: 'GET',
  path: '/api/:espace/compte/evenements/export',
  summary: 'Exporter mes événements avec de quoi les vérifier',
  access: 'compte',
  titulaire: true,
  params: espaceParams,
  response: z.object({
    espace: z.string(),
    exporteLe: instant,
    lignes: z.array(
      z.object({
        rang: z.int(),
        le: instant,
        type: z.string(),
        contenu: z.string(),
        sel: z.string(),
        empreintePrecedente: z.string(),
        empreinte: z.string(),
      }),
    ),
    tete: z.object({ rang: z.int(), empreinte: z.string() }),
    /** The last row purged, and when: the chain starts after it. Absent where none ever was. */
    origine: z.optional(z.object({ rang: z.int(), empreinte: z.string(), le: instant })),
    /** JWS (compact) over the head, the start and the hashes of the rows above. */
    signature: z.string(),
    /** Public key, JWK (RFC 8037). */
    cle: z.record(z.string(), z.string()),
  }),
  problems: [],
});

export const evenementRoutes = [listEvenements, exportEvenements] as const;
