import * as z from 'zod/mini';
import { code, email, instant, nouveauMotDePasse, reference } from '../fields/common.ts';
import { dateNaissance, rpps } from '../fields/identite.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { espaceParam } from '../params.ts';
import { defineRoute } from '../route.ts';

export const parcoursKind = z.enum(['inscription', 'recuperation']);
export const canal = z.enum(['sms', 'email']);
export const etape = z.enum(['identite', 'envoi', 'code', 'finaliser', 'termine']);
export type Etape = z.output<typeof etape>;

const parcoursParams = z.object({ espace: espaceParam, parcours: parcoursKind });

/** Where a journey stands. The browser holds nothing else of it. */
export const parcoursView = z.object({
  maintenant: instant,
  etape,
  /** Read out to the assistance; null until the journey has begun on the server. */
  reference: z.nullable(reference),
  expireLe: z.nullable(instant),
  /** What was typed in the current step and not yet validated; never a secret. */
  brouillon: z.nullable(z.record(z.string(), z.string())),
  /** True once, when a draft was dropped because it was too old. */
  brouillonPerime: z.boolean(),
  /** Channels on file, masked. */
  canaux: z.array(z.object({ canal, masque: z.string() })),
  envoi: z.nullable(
    z.object({
      canal,
      masque: z.string(),
      envoyeLe: instant,
      expireLe: instant,
      renvoiPossibleLe: instant,
      essaisRestants: z.int(),
    }),
  ),
  /** After the code came by e-mail: the address it proved, which becomes the identifier. */
  emailFixe: z.nullable(z.string()),
  canalVerifie: z.nullable(canal),
  /** What the password must not contain, for the meter (name, number, e-mail): the person's own data. */
  contexteMotDePasse: z.array(z.string()),
});
export type ParcoursView = z.output<typeof parcoursView>;

export const getParcours = defineRoute({
  id: 'getParcours',
  method: 'GET',
  path: '/api/:espace/parcours/:parcours',
  summary: 'Où en est la démarche de ce navigateur',
  access: 'public',
  params: parcoursParams,
  response: parcoursView,
  problems: [],
});

export const saveDraft = defineRoute({
  id: 'saveDraft',
  method: 'PUT',
  path: '/api/:espace/parcours/:parcours/brouillon',
  summary: 'Garder ce qui est saisi dans l’étape en cours, sans les secrets',
  access: 'public',
  params: parcoursParams,
  body: z.object({
    etape: z.enum(['identite', 'finaliser']),
    valeurs: z.record(
      z.enum(['rpps', 'dateNaissance', 'email', 'emailConfirmation']),
      z.optional(z.string().check(z.maxLength(254))),
    ),
  }),
  response: z.object({ expireLe: instant }),
  problems: ['etape-inattendue', 'parcours-expire'],
});

export const proveIdentity = defineRoute({
  id: 'proveIdentity',
  method: 'POST',
  path: '/api/:espace/parcours/:parcours/identite',
  summary: 'Prouver son identité ; commence ou recommence la démarche',
  access: 'public',
  params: parcoursParams,
  body: z.object({
    rpps,
    dateNaissance,
    cguAcceptees: z.literal(true, fieldTexts.cgu),
  }),
  response: parcoursView,
  problems: [
    'identite-inconnue',
    'compte-existant',
    'compte-absent',
    'essais-identite-epuises',
    'aucun-moyen-envoi',
  ],
});

export const sendCode = defineRoute({
  id: 'sendCode',
  method: 'POST',
  path: '/api/:espace/parcours/:parcours/envoi',
  summary: 'Recevoir un code, ou un nouveau code',
  access: 'public',
  params: parcoursParams,
  body: z.object({ canal }),
  response: parcoursView,
  problems: [
    'parcours-expire',
    'etape-inattendue',
    'moyen-indisponible',
    'renvoi-trop-tot',
    'envois-epuises',
  ],
});

export const verifyCode = defineRoute({
  id: 'verifyCode',
  method: 'POST',
  path: '/api/:espace/parcours/:parcours/code',
  summary: 'Saisir le code reçu',
  access: 'public',
  params: parcoursParams,
  body: z.object({ code }),
  response: parcoursView,
  problems: ['parcours-expire', 'etape-inattendue', 'code-incorrect', 'code-perime'],
});

export const finishParcours = defineRoute({
  id: 'finishParcours',
  method: 'POST',
  path: '/api/:espace/parcours/:parcours/finalisation',
  summary: 'Choisir adresse et mot de passe : crée ou récupère le compte',
  access: 'public',
  params: parcoursParams,
  body: z
    .object({
      /** Absent when the code came by e-mail: that address is the identifier. */
      email: z.optional(email),
      emailConfirmation: z.optional(email),
      motDePasse: nouveauMotDePasse,
      motDePasseConfirmation: nouveauMotDePasse,
    })
    .check(
      z.refine((body) => sameAddress(body.email, body.emailConfirmation), {
        message: fieldTexts.emailConfirmation,
        path: ['emailConfirmation'],
      }),
      z.refine((body) => body.motDePasse === body.motDePasseConfirmation, {
        message: fieldTexts.motDePasseConfirmation,
        path: ['motDePasseConfirmation'],
      }),
    ),
  response: parcoursView,
  problems: [
    'parcours-expire',
    'etape-inattendue',
    'adresse-deja-utilisee',
    'mot-de-passe-trop-faible',
    'compte-existant',
    'compte-absent',
  ],
});

function sameAddress(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

export const parcoursRoutes = [
  getParcours,
  saveDraft,
  proveIdentity,
  sendCode,
  verifyCode,
  finishParcours,
] as const;
