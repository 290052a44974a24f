import * as z from 'zod/mini';
import { email, instant, jeton } from '../fields/common.ts';
import { done, espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';
import { sessionView } from './session.ts';

export const requestReset = defineRoute({
  id: 'requestReset',
  method: 'POST',
  path: '/api/:espace/mot-de-passe-oublie',
  summary: 'Demander un lien de réinitialisation ; la réponse ne dit pas si l’adresse est connue',
  access: 'public',
  params: espaceParams,
  body: z.object({ email }),
  response: done,
  problems: [],
});

export const inspectLink = defineRoute({
  id: 'inspectLink',
  method: 'POST',
  path: '/api/:espace/liens/examen',
  summary: 'Dire si un lien peut servir, sans le consommer',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton, usage: z.enum(['reinitialisation', 'activation']) }),
  response: z.object({ expireLe: instant }),
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise'],
});

export const openReset = defineRoute({
  id: 'openReset',
  method: 'POST',
  path: '/api/:espace/reinitialisation',
  summary:
    'Consommer un lien de réinitialisation : connecte, et ne laisse que choisir un mot de passe',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton }),
  response: sessionView,
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise'],
});

export const confirmAddress = defineRoute({
  id: 'confirmAddress',
  method: 'POST',
  path: '/api/:espace/activation',
  summary: 'Consommer un lien de vérification d’adresse',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton }),
  response: z.object({ email: z.string() }),
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise', 'adresse-deja-utilisee'],
});

export const lienRoutes = [requestReset, inspectLink, openReset, confirmAddress] as const;
