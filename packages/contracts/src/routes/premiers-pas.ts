import * as z from 'zod/mini';
import { email, jeton } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { numeroTiers, reponseCaptcha } from '../fields/tiers.ts';
import { done, espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';

/** Ways to a first account, or back to a lost one, of an espace that writes letters (T4, T7, T8, T9). */

export const requestCode = defineRoute({
  id: 'requestCode',
  method: 'POST',
  path: '/api/:espace/premiere-connexion',
  summary: 'Demander son code confidentiel',
  access: 'public',
  params: espaceParams,
  body: z
    .object({
      numero: numeroTiers,
      email: z.optional(email),
      emailConfirmation: z.optional(email),
      captcha: reponseCaptcha,
    })
    .check(
      z.refine((body) => body.email?.toLowerCase() === body.emailConfirmation?.toLowerCase(), {
        message: fieldTexts.emailConfirmation,
        path: ['emailConfirmation'],
      }),
    ),
  response: z.object({
    /** The guide tells them apart: a code is on its way, no address on file, no convention. */
    suite: z.enum(['en-route', 'adresse-absente', 'convention']),
  }),
  problems: ['captcha-incorrect'],
});

export const requestResetByNumber = defineRoute({
  id: 'requestResetByNumber',
  method: 'POST',
  path: '/api/:espace/mot-de-passe-oublie/numero',
  summary:
    'Demander un lien de réinitialisation par son numéro ; la réponse ne dit pas s’il est connu',
  access: 'public',
  params: espaceParams,
  body: z.object({ numero: numeroTiers }),
  response: done,
  problems: [],
});

export const remindAddress = defineRoute({
  id: 'remindAddress',
  method: 'POST',
  path: '/api/:espace/adresse-mail-oubliee',
  summary: 'Recevoir un rappel à l’adresse du compte ; la réponse n’en dit rien',
  access: 'public',
  params: espaceParams,
  body: z.object({ numero: numeroTiers, captcha: reponseCaptcha }),
  response: done,
  problems: ['captcha-incorrect'],
});

export const requestNewCode = defineRoute({
  id: 'requestNewCode',
  method: 'POST',
  path: '/api/:espace/reinitialiser',
  summary:
    'Recevoir un nouveau code confidentiel ; l’ancien compte fonctionne jusqu’à ce qu’il serve',
  access: 'public',
  params: espaceParams,
  body: z.object({
    numero: numeroTiers,
    /** The one preferred; the other is used where it is not on file, and nothing tells. */
    canal: z.enum(['email', 'courrier'], fieldTexts.choix),
    captcha: reponseCaptcha,
  }),
  response: done,
  problems: ['captcha-incorrect'],
});

export const cancelCourrier = defineRoute({
  id: 'cancelCourrier',
  method: 'POST',
  path: '/api/:espace/courriers/annulation',
  summary: 'Annuler un courrier en route : son code n’ouvrira rien',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton }),
  response: done,
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise'],
});

export const premiersPasRoutes = [
  requestCode,
  requestResetByNumber,
  remindAddress,
  requestNewCode,
  cancelCourrier,
] as const;
