import * as z from 'zod/mini';
import { instant, line, motDePasse } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';

/** What a signed-in account still owes before anything else opens. */
export const obligation = z.enum(['second-facteur', 'mot-de-passe', 'cgu', 'activite']);
export type Obligation = z.output<typeof obligation>;

/** Under which of their activities somebody is signed in. */
export const activite = z.object({
  id: z.string(),
  genre: z.enum(['liberale', 'salariee', 'structure', 'direction']),
  /** « Activité libérale », or the name of the centre. */
  libelle: z.string(),
});
export type Activite = z.output<typeof activite>;

/** Who is signed in on this browser, and until when. `maintenant` spares the browser's clock. */
export const sessionView = z.object({
  maintenant: instant,
  compte: z.nullable(
    z.object({
      /** Opaque: changes when somebody else signs in, or acts in another account; not with the person’s address. */
      empreinte: z.string(),
      /** « Dr Anne-Sophie Lefèvre-Delacroix » */
      nom: z.string(),
      initiales: z.string(),
      /** That of who is signed in: the delegate's where there is a delegation. */
      email: z.string(),
      emailVerifie: z.boolean(),
      /** Null in an espace without activities, or until one is chosen. */
      activite: z.nullable(activite),
      /** Set where somebody else acts in the account: who, within which services. */
      delegation: z.nullable(z.object({ nom: z.string(), services: z.array(z.string()) })),
      obligations: z.array(obligation),
      /** End of the session without activity, and in any case. */
      inactiviteLe: instant,
      finLe: instant,
    }),
  ),
  /** What a sign-in opened instead of a session: a provisional password leads to one's own. */
  suite: z.nullable(z.enum(['premiere-connexion'])),
});
export type SessionView = z.output<typeof sessionView>;

export const getSession = defineRoute({
  id: 'getSession',
  method: 'GET',
  path: '/api/:espace/session',
  summary: 'La session de ce navigateur ; la lire ne la prolonge pas',
  access: 'public',
  params: espaceParams,
  response: sessionView,
  problems: [],
});

export const signIn = defineRoute({
  id: 'signIn',
  method: 'POST',
  path: '/api/:espace/session',
  summary: 'Se connecter',
  access: 'public',
  params: espaceParams,
  body: z.object({
    identifiant: line(254).check(z.minLength(1, fieldTexts.requis)),
    motDePasse,
  }),
  response: sessionView,
  problems: ['identifiants-refuses', 'compte-bloque'],
});

export const extendSession = defineRoute({
  id: 'extendSession',
  method: 'POST',
  path: '/api/:espace/session/prolongation',
  summary: 'Rester connecté',
  access: 'compte-restreint',
  delegue: true,
  params: espaceParams,
  response: sessionView,
  problems: [],
});

export const signOut = defineRoute({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/:espace/session',
  summary: 'Se déconnecter',
  access: 'public',
  params: espaceParams,
  /** `suite`: where the browser goes to sign out of the card's provider too, null where it was not used. */
  response: z.object({ fait: z.literal(true), suite: z.nullable(z.url()) }),
  problems: [],
});

export const sessionRoutes = [getSession, signIn, extendSession, signOut] as const;
