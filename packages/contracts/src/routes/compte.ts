import * as z from 'zod/mini';
import { email, instant, line, motDePasse, nouveauMotDePasse } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { done, espaceParams, idParams } from '../params.ts';
import { defineRoute } from '../route.ts';
import { sessionView } from './session.ts';

export const compteView = z.object({
  email: z.string(),
  emailVerifie: z.boolean(),
  /** A new address waiting for its verification, then for its date. */
  emailEnAttente: z.nullable(
    z.object({
      email: z.string(),
      /** When its link dies; null once it is proved. */
      expireLe: z.nullable(instant),
      /** When it replaces the old one; null until it is proved. */
      prendEffetLe: z.nullable(instant),
    }),
  ),
  /** Whether one may be written to at that address (A12); null where the espace does not ask. */
  contactAccepte: z.nullable(z.boolean()),
  motDePasseChangeLe: z.nullable(instant),
  /** The card that has opened this account, null where none has. */
  carte: z.nullable(z.object({ utiliseeLe: instant })),
  /** Whether a change needs the current password now; a card shown lately spares it (A12). */
  motDePasseDemande: z.boolean(),
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
  titulaire: true,
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
  titulaire: true,
  params: espaceParams,
  body: z
    .object({
      /** Not asked, once, after a reset link. */
      motDePasseActuel: z.optional(motDePasse),
      nouveauMotDePasse: z.optional(nouveauMotDePasse),
      nouveauMotDePasseConfirmation: z.optional(nouveauMotDePasse),
      email,
      /** Whether one may be written to at the new address (A12); absent where the espace does not ask. */
      contactAccepte: z.optional(z.boolean()),
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
    'mot-de-passe-deja-utilise',
    'adresse-deja-utilisee',
    'compte-bloque',
  ],
});

export const cancelPendingAddress = defineRoute({
  id: 'cancelPendingAddress',
  method: 'DELETE',
  path: '/api/:espace/compte/adresse-en-attente',
  summary: 'Renoncer à une nouvelle adresse qui n’a pas encore pris effet',
  access: 'compte',
  titulaire: true,
  params: espaceParams,
  response: done,
  problems: [],
});

export const resendVerification = defineRoute({
  id: 'resendVerification',
  method: 'POST',
  path: '/api/:espace/compte/verification',
  summary: 'Recevoir un nouveau lien de vérification de l’adresse du compte',
  access: 'compte',
  titulaire: true,
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
  titulaire: true,
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
  /** The delegate who opened it, null where it was not one. */
  par: z.nullable(z.string()),
  courante: z.boolean(),
});
export type SessionOuverte = z.output<typeof sessionOuverte>;

export const listSessions = defineRoute({
  id: 'listSessions',
  method: 'GET',
  path: '/api/:espace/compte/sessions',
  summary: 'Mes sessions ouvertes',
  access: 'compte',
  titulaire: true,
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
  titulaire: true,
  params: idParams,
  response: done,
  problems: ['session-introuvable'],
});

export const endOtherSessions = defineRoute({
  id: 'endOtherSessions',
  method: 'DELETE',
  path: '/api/:espace/compte/sessions',
  summary: 'Fermer toutes les autres sessions',
  access: 'compte',
  titulaire: true,
  params: espaceParams,
  response: z.object({ fermees: z.int() }),
  problems: [],
});

export const freezeOwnCompte = defineRoute({
  id: 'freezeOwnCompte',
  method: 'POST',
  path: '/api/:espace/compte/gel',
  summary:
    'Geler son compte, devant un événement que l’on ne reconnaît pas : plus personne n’y entre',
  access: 'compte',
  titulaire: true,
  params: espaceParams,
  response: done,
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
  secondFacteurActif: z.boolean(),
  sessionsOuvertes: z.int(),
  /** Those this session sees, in the order of the declaration; some want one more proof first (B4). */
  services: z.array(z.object({ id: z.string(), acces: z.enum(['ouvert', 'preuve-a-donner']) })),
  /** The dialog of the first sign-in is still to be shown (A7). */
  servicesAPresenter: z.boolean(),
});
export type AccueilView = z.output<typeof accueilView>;

export const getAccueil = defineRoute({
  id: 'getAccueil',
  method: 'GET',
  path: '/api/:espace/accueil',
  summary: 'L’accueil, avec ce qui est nouveau',
  access: 'compte',
  delegue: true,
  params: espaceParams,
  response: accueilView,
  problems: [],
});

export const presentServices = defineRoute({
  id: 'presentServices',
  method: 'POST',
  path: '/api/:espace/compte/services-presentes',
  summary: 'Ne plus présenter les services à la connexion',
  access: 'compte',
  params: espaceParams,
  response: done,
  problems: [],
});

export const compteRoutes = [
  getCompte,
  updateCredentials,
  cancelPendingAddress,
  resendVerification,
  acceptTerms,
  listSessions,
  endSession,
  endOtherSessions,
  freezeOwnCompte,
  getAccueil,
  presentServices,
] as const;
