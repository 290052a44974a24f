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
  /** `parNumero`: an address that several people share is no identifier (A9): the number is asked for. */
  response: z.object({ fait: z.literal(true), parNumero: z.boolean() }),
  problems: [],
});

/** Which page the link leads to. */
export const usageDeLien = z.enum([
  'reinitialisation',
  'activation',
  'annulation',
  'gel',
  'annulation-adresse',
]);
export type UsageDeLien = z.output<typeof usageDeLien>;

/** What the click on that page does: one page may serve links of several kinds. */
export const suiteDeLien = z.enum([
  'mot-de-passe',
  'adresse',
  'compte',
  'candidat',
  'annulation',
  'gel',
  'annulation-adresse',
]);
export type SuiteDeLien = z.output<typeof suiteDeLien>;

export const inspectLink = defineRoute({
  id: 'inspectLink',
  method: 'POST',
  path: '/api/:espace/liens/examen',
  summary: 'Dire si un lien peut servir, sans le consommer',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton, usage: usageDeLien }),
  response: z.object({ expireLe: instant, suite: suiteDeLien }),
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
  /** `prendEffetLe`: a new address is proved, and replaces the old one only then (B3); null: at once. */
  response: z.object({ email: z.string(), prendEffetLe: z.nullable(instant) }),
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise', 'adresse-deja-utilisee'],
});

export const freezeCompte = defineRoute({
  id: 'freezeCompte',
  method: 'POST',
  path: '/api/:espace/gel',
  summary: 'Geler un compte par le lien d’un message de sécurité : plus personne n’y entre',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton }),
  response: done,
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise'],
});

export const cancelAddressChange = defineRoute({
  id: 'cancelAddressChange',
  method: 'POST',
  path: '/api/:espace/adresse/annulation',
  summary:
    'Annuler un changement d’adresse avant qu’il ne prenne effet, par le lien reçu à l’ancienne',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton }),
  response: done,
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise'],
});

export const lienRoutes = [
  requestReset,
  inspectLink,
  openReset,
  confirmAddress,
  freezeCompte,
  cancelAddressChange,
] as const;
