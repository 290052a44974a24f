import * as z from 'zod/mini';
import { email, instant, jeton, nouveauMotDePasse, reference } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { codeConfidentiel, numeroTiers } from '../fields/tiers.ts';
import { espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';
import { sessionView } from './session.ts';

/** T2, T3: an account opened with a code received by post, then activated by a mailed link. */

export const inscriptionView = z.object({
  maintenant: instant,
  /** `activation`: the mail has left, its link is awaited. */
  etape: z.enum(['identifiants', 'activation', 'termine']),
  reference: z.nullable(reference),
  expireLe: z.nullable(instant),
  /** What was typed and not yet sent; never a secret. */
  brouillon: z.nullable(z.record(z.string(), z.string())),
  /** True once, when a draft was dropped because it was too old. */
  brouillonPerime: z.boolean(),
  /** As typed in this browser: the same whether or not a mail has really left (rule 14). */
  activation: z.nullable(
    z.object({ nom: z.string(), email: z.string(), renvoiPossibleLe: instant }),
  ),
});
export type InscriptionView = z.output<typeof inscriptionView>;

export const getInscription = defineRoute({
  id: 'getInscription',
  method: 'GET',
  path: '/api/:espace/inscription',
  summary: 'Où en est l’inscription de ce navigateur',
  access: 'public',
  params: espaceParams,
  response: inscriptionView,
  problems: [],
});

export const saveInscriptionDraft = defineRoute({
  id: 'saveInscriptionDraft',
  method: 'PUT',
  path: '/api/:espace/inscription/brouillon',
  summary: 'Garder ce qui est saisi, sans les secrets',
  access: 'public',
  params: espaceParams,
  body: z.object({
    valeurs: z.record(
      z.enum(['numero', 'email', 'emailConfirmation']),
      z.optional(z.string().check(z.maxLength(254))),
    ),
  }),
  response: z.object({ expireLe: instant }),
  problems: ['etape-inattendue'],
});

export const createInscription = defineRoute({
  id: 'createInscription',
  method: 'POST',
  path: '/api/:espace/inscription',
  summary: 'Créer son compte avec ce que l’on a reçu ; le lien envoyé l’activera',
  access: 'public',
  params: espaceParams,
  body: z
    .object({
      numero: numeroTiers,
      /** Of an account of the former portal; one of the two, not both. */
      motDePasseActuel: z.optional(z.string().check(z.maxLength(128, fieldTexts.tropLong))),
      codeConfidentiel: z.optional(codeConfidentiel),
      email,
      emailConfirmation: email,
      motDePasse: nouveauMotDePasse,
      motDePasseConfirmation: nouveauMotDePasse,
      cguAcceptees: z.literal(true, fieldTexts.cgu),
    })
    .check(
      z.refine(
        (body) => (body.motDePasseActuel === undefined) !== (body.codeConfidentiel === undefined),
        { message: fieldTexts.unSeulSecret, path: ['codeConfidentiel'] },
      ),
      z.refine((body) => body.email.toLowerCase() === body.emailConfirmation.toLowerCase(), {
        message: fieldTexts.emailConfirmation,
        path: ['emailConfirmation'],
      }),
      z.refine((body) => body.motDePasse === body.motDePasseConfirmation, {
        message: fieldTexts.motDePasseConfirmation,
        path: ['motDePasseConfirmation'],
      }),
    ),
  response: inscriptionView,
  problems: [
    'code-confidentiel-refuse',
    'essais-identite-epuises',
    'mot-de-passe-trop-faible',
    'envois-epuises',
  ],
});

export const resendActivation = defineRoute({
  id: 'resendActivation',
  method: 'POST',
  path: '/api/:espace/inscription/renvoi',
  summary: 'Renvoyer le mail d’activation',
  access: 'public',
  params: espaceParams,
  response: inscriptionView,
  problems: [
    'parcours-expire',
    'etape-inattendue',
    'code-confidentiel-perime',
    'renvoi-trop-tot',
    'envois-epuises',
  ],
});

export const activateCompte = defineRoute({
  id: 'activateCompte',
  method: 'POST',
  path: '/api/:espace/inscription/activation',
  summary: 'Consommer un lien d’activation : crée ou recrée le compte, et connecte',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton }),
  response: sessionView,
  problems: [
    'lien-illisible',
    'lien-expire',
    'lien-utilise',
    'code-confidentiel-perime',
    'adresse-deja-utilisee',
  ],
});

export const inscriptionRoutes = [
  getInscription,
  saveInscriptionDraft,
  createInscription,
  resendActivation,
  activateCompte,
] as const;
