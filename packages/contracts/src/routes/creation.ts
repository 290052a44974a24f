import * as z from 'zod/mini';
import { email, instant, nouveauMotDePasse, reference } from '../fields/common.ts';
import { finIban, nir } from '../fields/creation.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { numeroTiers } from '../fields/tiers.ts';
import { espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';

/** A2 to A6 and A8: an account asked for with a number or a card, proved, then activated by a mailed link. */

/** What has proved who one is in this journey. */
export const preuveDeCreation = z.enum(['cle', 'cps', 'courrier', 'provisoire']);
export type PreuveDeCreation = z.output<typeof preuveDeCreation>;

export const creationView = z.object({
  maintenant: instant,
  /**
   * `cle`: a key or the post. `identifiants`: proved, an address and a password are to be chosen.
   * `courrier`: the address of who waits for a letter. `courrier-en-route`, `activation`: something has left.
   * `compte-existant`: proved, and an account exists: its owner has a mail.
   */
  etape: z.enum([
    'numero',
    'cle',
    'identifiants',
    'courrier',
    'courrier-en-route',
    'activation',
    'compte-existant',
    'termine',
  ]),
  reference: z.nullable(reference),
  expireLe: z.nullable(instant),
  brouillon: z.nullable(z.record(z.string(), z.string())),
  /** True once, when a draft was dropped because it was too old. */
  brouillonPerime: z.boolean(),
  /** As A3 shows it: public facts of a professional. Of a liberal the number is one of AM, and printed so. */
  identite: z.nullable(
    z.object({ nom: z.string(), numero: z.nullable(z.string()), liberal: z.boolean() }),
  ),
  /** Ways open here and now, for the step `cle`. */
  voies: z.object({ cle: z.boolean(), courrier: z.boolean() }),
  preuve: z.nullable(preuveDeCreation),
  /** Step `identifiants`: why an address of one's own is asked for (A8), null where nothing explains it. */
  motif: z.nullable(z.enum(['plusieurs-lieux', 'adresse-partagee'])),
  /** Step `identifiants`, after a letter: the address typed when it was asked for, to confirm or replace. */
  candidat: z.nullable(z.object({ email: z.string(), verifie: z.boolean() })),
  /** Step `courrier-en-route`. */
  courrier: z.nullable(
    z.object({ adresse: z.array(z.string()), valableJours: z.int(), expireLe: instant }),
  ),
  /** Step `activation`, as typed in this browser. */
  activation: z.nullable(z.object({ email: z.string(), renvoiPossibleLe: instant })),
  contexteMotDePasse: z.array(z.string()),
});
export type CreationView = z.output<typeof creationView>;

const base = '/api/:espace/creation';

export const getCreation = defineRoute({
  id: 'getCreation',
  method: 'GET',
  path: base,
  summary: 'Où en est la création de compte de ce navigateur',
  access: 'public',
  params: espaceParams,
  response: creationView,
  problems: [],
});

export const beginCreation = defineRoute({
  id: 'beginCreation',
  method: 'POST',
  path: base,
  summary: 'Commencer avec son numéro',
  access: 'public',
  params: espaceParams,
  body: z.object({ numero: numeroTiers }),
  response: creationView,
  problems: ['numero-inconnu', 'essais-identite-epuises'],
});

export const abandonCreation = defineRoute({
  id: 'abandonCreation',
  method: 'DELETE',
  path: base,
  summary: 'Ce n’est pas moi : recommencer avec un autre numéro',
  access: 'public',
  params: espaceParams,
  response: creationView,
  problems: [],
});

export const saveCreationDraft = defineRoute({
  id: 'saveCreationDraft',
  method: 'PUT',
  path: `${base}/brouillon`,
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
  problems: ['etape-inattendue', 'parcours-expire'],
});

export const proveKey = defineRoute({
  id: 'proveKey',
  method: 'POST',
  path: `${base}/cle`,
  summary: 'Prouver son identité par sa clé de sécurité : NIR et fin de l’IBAN',
  access: 'public',
  params: espaceParams,
  body: z.object({ nir, finIban }),
  response: creationView,
  problems: ['cle-refusee', 'cle-epuisee', 'etape-inattendue', 'parcours-expire'],
});

export const choosePost = defineRoute({
  id: 'choosePost',
  method: 'POST',
  path: `${base}/voie-postale`,
  summary: 'Préférer un mot de passe provisoire par courrier postal',
  access: 'public',
  params: espaceParams,
  response: creationView,
  problems: ['etape-inattendue', 'parcours-expire'],
});

const deuxFoisLaMemeAdresse = z.refine<{ email: string; emailConfirmation: string }>(
  (body) => body.email.toLowerCase() === body.emailConfirmation.toLowerCase(),
  { message: fieldTexts.emailConfirmation, path: ['emailConfirmation'] },
);

export const requestLetter = defineRoute({
  id: 'requestLetter',
  method: 'POST',
  path: `${base}/courrier`,
  summary: 'Demander un mot de passe provisoire par courrier postal',
  access: 'public',
  params: espaceParams,
  body: z
    .object({ email, emailConfirmation: email, cguAcceptees: z.literal(true, fieldTexts.cgu) })
    .check(deuxFoisLaMemeAdresse),
  response: creationView,
  problems: ['etape-inattendue', 'parcours-expire', 'adresse-postale-absente', 'envois-epuises'],
});

export const chooseIdentifiers = defineRoute({
  id: 'chooseIdentifiers',
  method: 'POST',
  path: `${base}/identifiants`,
  summary: 'Choisir son adresse et son mot de passe ; le lien envoyé créera le compte',
  access: 'public',
  params: espaceParams,
  body: z
    .object({
      email,
      emailConfirmation: email,
      motDePasse: nouveauMotDePasse,
      motDePasseConfirmation: nouveauMotDePasse,
      /** « J’autorise … à utiliser mon adresse e-mail pour communiquer avec moi. » */
      contactAccepte: z.boolean(),
      cguAcceptees: z.literal(true, fieldTexts.cgu),
    })
    .check(
      deuxFoisLaMemeAdresse,
      z.refine((body) => body.motDePasse === body.motDePasseConfirmation, {
        message: fieldTexts.motDePasseConfirmation,
        path: ['motDePasseConfirmation'],
      }),
    ),
  response: creationView,
  problems: [
    'etape-inattendue',
    'parcours-expire',
    'mot-de-passe-trop-faible',
    'adresse-deja-utilisee',
    'envois-epuises',
    'code-confidentiel-perime',
    'lien-utilise',
  ],
});

export const resendCreationMail = defineRoute({
  id: 'resendCreationMail',
  method: 'POST',
  path: `${base}/renvoi`,
  summary: 'Renvoyer le mail « Valider adresse e-mail »',
  access: 'public',
  params: espaceParams,
  response: creationView,
  problems: [
    'parcours-expire',
    'etape-inattendue',
    'code-confidentiel-perime',
    'lien-utilise',
    'renvoi-trop-tot',
    'envois-epuises',
  ],
});

export const correctAddress = defineRoute({
  id: 'correctAddress',
  method: 'POST',
  path: `${base}/correction`,
  summary: 'Cette adresse est fausse : annuler le lien qui y est parti, et en choisir une autre',
  access: 'public',
  params: espaceParams,
  response: creationView,
  problems: ['parcours-expire', 'etape-inattendue'],
});

export const creationRoutes = [
  getCreation,
  beginCreation,
  abandonCreation,
  saveCreationDraft,
  proveKey,
  choosePost,
  requestLetter,
  chooseIdentifiers,
  resendCreationMail,
  correctAddress,
] as const;
