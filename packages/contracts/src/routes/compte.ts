import * as z from 'zod/mini';
import { email, instant, line, motDePasse, nouveauMotDePasse } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { done, espaceParam, espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';
import { sessionView } from './session.ts';

export const compteView = z.object({
  email: z.string(),
  emailVerifie: z.boolean(),
  /** A new address waiting for its verification. */
  emailEnAttente: z.nullable(z.object({ email: z.string(), expireLe: instant })),
  motDePasseChangeLe: z.nullable(instant),
  professionnel: z.object({
    /** « Dr Anne-Sophie Lefèvre-Delacroix » */
    nomComplet: z.string(),
    rpps: z.nullable(z.string()),
    /** The numbers one signs in with, as printed; null where the espace has none. */
    numero: z.nullable(z.string()),
    profession: z.nullable(z.string()),
    specialites: z.array(z.string()),
  }),
  contexteMotDePasse: z.array(z.string()),
});
export type CompteView = z.output<typeof compteView>;

export const getCompte = defineRoute({
  id: 'getCompte',
  method: 'GET',
  path: '/api/:espace/compte',
  summary: 'Mon compte',
  access: 'compte-restreint',
  params: espaceParams,
  response: compteView,
  problems: [],
});

export const updateCredentials = defineRoute({
  id: 'updateCredentials',
  method: 'PUT',
  path: '/api/:espace/compte/connexion',
  summary: 'Changer son adresse ou son mot de passe',
  access: 'compte-restreint',
  params: espaceParams,
  body: z
    .object({
      /** Not asked, once, after a reset link. */
      motDePasseActuel: z.optional(motDePasse),
      nouveauMotDePasse: z.optional(nouveauMotDePasse),
      nouveauMotDePasseConfirmation: z.optional(nouveauMotDePasse),
      email,
    })
    .check(
      z.refine((body) => body.nouveauMotDePasse === body.nouveauMotDePasseConfirmation, {
        message: fieldTexts.motDePasseConfirmation,
        path: ['nouveauMotDePasseConfirmation'],
      }),
    ),
  response: z.object({
    motDePasseChange: z.boolean(),
    /** The address a verification link has just been sent to, if the e-mail was changed. */
    verificationEnvoyeeA: z.nullable(z.string()),
    session: sessionView,
  }),
  problems: [
    'mot-de-passe-actuel-incorrect',
    'mot-de-passe-trop-faible',
    'adresse-deja-utilisee',
    'compte-bloque',
  ],
});

export const resendVerification = defineRoute({
  id: 'resendVerification',
  method: 'POST',
  path: '/api/:espace/compte/verification',
  summary: 'Recevoir un nouveau lien de vérification de l’adresse du compte',
  access: 'compte',
  params: espaceParams,
  response: done,
  problems: ['envois-epuises'],
});

export const acceptTerms = defineRoute({
  id: 'acceptTerms',
  method: 'POST',
  path: '/api/:espace/compte/cgu',
  summary: 'Accepter les conditions en vigueur',
  access: 'compte-restreint',
  params: espaceParams,
  body: z.object({ version: line(32), acceptees: z.literal(true, fieldTexts.cgu) }),
  response: sessionView,
  problems: [],
});

export const sessionOuverte = z.object({
  id: z.string(),
  /** « Firefox sur Windows » */
  appareil: z.string(),
  ouverteLe: instant,
  vueLe: instant,
  /** How it was opened: `mot-de-passe`, `lien-email`… */
  preuve: z.string(),
  courante: z.boolean(),
});
export type SessionOuverte = z.output<typeof sessionOuverte>;

export const listSessions = defineRoute({
  id: 'listSessions',
  method: 'GET',
  path: '/api/:espace/compte/sessions',
  summary: 'Mes sessions ouvertes',
  access: 'compte',
  params: espaceParams,
  response: z.object({ sessions: z.array(sessionOuverte) }),
  problems: [],
});

export const endSession = defineRoute({
  id: 'endSession',
  method: 'DELETE',
  path: '/api/:espace/compte/sessions/:id',
  summary: 'Fermer une session',
  access: 'compte',
  params: z.object({ espace: espaceParam, id: z.string().check(z.maxLength(64)) }),
  response: done,
  problems: ['session-introuvable'],
});

export const endOtherSessions = defineRoute({
  id: 'endOtherSessions',
  method: 'DELETE',
  path: '/api/:espace/compte/sessions',
  summary: 'Fermer toutes les autres sessions',
  access: 'compte',
  params: espaceParams,
  response: z.object({ fermees: z.int() }),
  problems: [],
});

export const accueilView = z.object({
  maintenant: instant,
  /** « Docteur Lefèvre-Delacroix » */
  appel: z.string(),
  derniereConnexion: z.nullable(z.object({ le: instant, appareil: z.string() })),
  email: z.string(),
  emailVerifie: z.boolean(),
  motDePasseChangeLe: z.nullable(instant),
  sessionsOuvertes: z.int(),
});
export type AccueilView = z.output<typeof accueilView>;

export const getAccueil = defineRoute({
  id: 'getAccueil',
  method: 'GET',
  path: '/api/:espace/accueil',
  summary: 'L’accueil, avec ce qui est nouveau',
  access: 'compte',
  params: espaceParams,
  response: accueilView,
  problems: [],
});

export const compteRoutes = [
  getCompte,
  updateCredentials,
  resendVerification,
  acceptTerms,
  listSessions,
  endSession,
  endOtherSessions,
  getAccueil,
] as const;
