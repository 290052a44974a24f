import * as z from 'zod/mini';
import { espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';
import { activite, sessionView } from './session.ts';

/** Sign-in by professional card, and the activity that one is signed in under (A6). */

export const getCpsStatus = defineRoute({
  id: 'getCpsStatus',
  method: 'GET',
  path: '/api/:espace/cps',
  summary: 'Si la connexion par carte répond',
  access: 'public',
  params: espaceParams,
  response: z.object({ disponible: z.boolean() }),
  problems: [],
});

export const startCps = defineRoute({
  id: 'startCps',
  method: 'POST',
  path: '/api/:espace/cps/depart',
  summary: 'Aller présenter sa carte : pour se connecter, ou pour confirmer que c’est bien soi',
  access: 'public',
  params: espaceParams,
  body: z.object({ but: z.enum(['connexion', 'confirmation']) }),
  /** Where the browser goes. */
  response: z.object({ adresse: z.url() }),
  problems: ['cps-indisponible', 'non-connecte'],
});

/** Why somebody comes back from the card without a session: `?cps=` of the sign-in page. */
export const retourCps = z.enum([
  'annulee',
  'indisponible',
  'refusee',
  'expiree',
  'inconnue',
  'sans-rpps',
  'non-enrole',
  'directeur',
  'structure-non-autorisee',
  'autre-personne',
  'compte-ferme',
]);
export type RetourCps = z.output<typeof retourCps>;

export const listActivites = defineRoute({
  id: 'listActivites',
  method: 'GET',
  path: '/api/:espace/activites',
  summary: 'Mes activités : libérale, et dans chaque centre',
  access: 'compte-restreint',
  params: espaceParams,
  response: z.object({
    activites: z.array(z.extend(activite, { detail: z.nullable(z.string()) })),
    courante: z.nullable(z.string()),
  }),
  problems: [],
});

export const chooseActivite = defineRoute({
  id: 'chooseActivite',
  method: 'PUT',
  path: '/api/:espace/activites/courante',
  summary: 'Changer d’activité',
  access: 'compte-restreint',
  params: espaceParams,
  body: z.object({ id: z.string().check(z.maxLength(64)) }),
  response: sessionView,
  problems: ['activite-inconnue'],
});

export const cpsRoutes = [getCpsStatus, startCps, listActivites, chooseActivite] as const;
