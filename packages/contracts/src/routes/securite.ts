import * as z from 'zod/mini';
import { instant, motDePasse } from '../fields/common.ts';
import { codeSecondFacteur } from '../fields/second-facteur.ts';
import { done, espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';
import { sessionView } from './session.ts';

/** Proofs that a session gathers, and the second factor (B4, B10). */

export const provePassword = defineRoute({
  id: 'provePassword',
  method: 'POST',
  path: '/api/:espace/session/confirmation',
  summary: 'Redonner son mot de passe avant un acte sensible',
  access: 'compte',
  params: espaceParams,
  body: z.object({ motDePasse }),
  response: sessionView,
  problems: ['mot-de-passe-actuel-incorrect', 'compte-bloque'],
});

export const proveSecondFacteur = defineRoute({
  id: 'proveSecondFacteur',
  method: 'POST',
  path: '/api/:espace/session/second-facteur',
  summary: 'Donner le code de son application, ou un code de secours',
  access: 'compte-second-facteur',
  params: espaceParams,
  body: z.object({ code: codeSecondFacteur }),
  response: sessionView,
  problems: ['second-facteur-incorrect', 'compte-bloque'],
});

const path = '/api/:espace/compte/second-facteur';

export const getSecondFacteur = defineRoute({
  id: 'getSecondFacteur',
  method: 'GET',
  path,
  summary: 'Si ce compte a un second facteur',
  access: 'compte',
  titulaire: true,
  params: espaceParams,
  response: z.object({ activeLe: z.nullable(instant), codesRestants: z.int() }),
  problems: [],
});

export const beginSecondFacteur = defineRoute({
  id: 'beginSecondFacteur',
  method: 'POST',
  path,
  summary: 'Préparer un second facteur : rien n’est actif avant son premier code',
  access: 'compte',
  titulaire: true,
  exige: 'preuve-recente',
  params: espaceParams,
  /** The secret in base32, and the `otpauth:` address that a QR code shows. */
  response: z.object({ secret: z.string(), uri: z.string() }),
  problems: ['preuve-necessaire', 'second-facteur-deja-actif'],
});

export const confirmSecondFacteur = defineRoute({
  id: 'confirmSecondFacteur',
  method: 'POST',
  path: `${path}/confirmation`,
  summary: 'Activer le second facteur par son premier code',
  access: 'compte',
  titulaire: true,
  exige: 'preuve-recente',
  params: espaceParams,
  body: z.object({ code: codeSecondFacteur }),
  /** Shown once. */
  response: z.object({ codesSecours: z.array(z.string()) }),
  problems: ['preuve-necessaire', 'second-facteur-incorrect', 'second-facteur-deja-actif'],
});

export const renewRecoveryCodes = defineRoute({
  id: 'renewRecoveryCodes',
  method: 'POST',
  path: `${path}/codes`,
  summary: 'Recevoir de nouveaux codes de secours ; les anciens ne servent plus',
  access: 'compte',
  titulaire: true,
  exige: 'preuve-recente',
  params: espaceParams,
  response: z.object({ codesSecours: z.array(z.string()) }),
  problems: ['preuve-necessaire'],
});

export const removeSecondFacteur = defineRoute({
  id: 'removeSecondFacteur',
  method: 'DELETE',
  path,
  summary: 'Retirer le second facteur',
  access: 'compte',
  titulaire: true,
  exige: 'preuve-recente',
  params: espaceParams,
  response: done,
  problems: ['preuve-necessaire'],
});

export const securiteRoutes = [
  provePassword,
  proveSecondFacteur,
  getSecondFacteur,
  beginSecondFacteur,
  confirmSecondFacteur,
  renewRecoveryCodes,
  removeSecondFacteur,
] as const;
