import * as z from 'zod/mini';
import { email, instant, jeton, jour, motDePasse, nouveauMotDePasse } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { done, espaceParams, idParams } from '../params.ts';
import { defineRoute } from '../route.ts';
import { sessionOuverte } from './compte.ts';
import { sessionView } from './session.ts';

const lienProblems = ['lien-illisible', 'lien-expire', 'lien-utilise'] as const;

export const lookUpInvitation = defineRoute({
  id: 'lookUpInvitation',
  method: 'POST',
  path: '/api/:espace/delegue/invitation',
  summary: 'Ce que propose une invitation ; la lire ne l’utilise pas',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton }),
  response: z.object({
    /** « Dr Anne-Sophie Lefèvre-Delacroix » */
    titulaire: z.string(),
    prenom: z.string(),
    nom: z.string(),
    email: z.string(),
    services: z.array(z.string()),
    finLe: jour,
    /** Whoever already acts for somebody else has a password. */
    motDePasseAChoisir: z.boolean(),
    expireLe: instant,
  }),
  problems: lienProblems,
});

export const acceptInvitation = defineRoute({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/api/:espace/delegue/acceptation',
  summary: 'Accepter une délégation, en choisissant son mot de passe la première fois',
  access: 'public',
  params: espaceParams,
  body: z
    .object({
      jeton,
      nouveauMotDePasse: z.optional(nouveauMotDePasse),
      nouveauMotDePasseConfirmation: z.optional(nouveauMotDePasse),
    })
    .check(
      z.refine((body) => body.nouveauMotDePasse === body.nouveauMotDePasseConfirmation, {
        message: fieldTexts.motDePasseConfirmation,
        path: ['nouveauMotDePasseConfirmation'],
      }),
    ),
  /** What one signs in with. */
  response: z.object({ email: z.string() }),
  problems: [...lienProblems, 'mot-de-passe-trop-faible', 'mot-de-passe-a-definir'],
});

export const signInDelegue = defineRoute({
  id: 'signInDelegue',
  method: 'POST',
  path: '/api/:espace/delegue/session',
  summary: 'Se connecter pour agir par délégation',
  access: 'public',
  params: espaceParams,
  body: z.object({ email, motDePasse }),
  response: sessionView,
  problems: ['identifiants-refuses', 'compte-bloque'],
});

export const requestDelegueReset = defineRoute({
  id: 'requestDelegueReset',
  method: 'POST',
  path: '/api/:espace/delegue/reinitialisation',
  summary: 'Mot de passe de délégué oublié : même réponse pour toute adresse',
  access: 'public',
  params: espaceParams,
  body: z.object({ email }),
  response: done,
  problems: [],
});

export const setDeleguePassword = defineRoute({
  id: 'setDeleguePassword',
  method: 'POST',
  path: '/api/:espace/delegue/mot-de-passe',
  summary: 'Choisir un autre mot de passe de délégué, par le lien reçu',
  access: 'public',
  params: espaceParams,
  body: z
    .object({
      jeton,
      nouveauMotDePasse,
      nouveauMotDePasseConfirmation: nouveauMotDePasse,
    })
    .check(
      z.refine((body) => body.nouveauMotDePasse === body.nouveauMotDePasseConfirmation, {
        message: fieldTexts.motDePasseConfirmation,
        path: ['nouveauMotDePasseConfirmation'],
      }),
    ),
  response: z.object({ email: z.string() }),
  problems: [...lienProblems, 'mot-de-passe-trop-faible'],
});

export const listOwnDelegations = defineRoute({
  id: 'listOwnDelegations',
  method: 'GET',
  path: '/api/:espace/delegue/delegations',
  summary: 'Les délégations que j’ai acceptées',
  access: 'compte-restreint',
  delegue: true,
  params: espaceParams,
  response: z.object({
    delegations: z.array(
      z.object({
        id: z.string(),
        titulaire: z.string(),
        activite: z.nullable(z.string()),
        services: z.array(z.string()),
        finLe: jour,
        courante: z.boolean(),
        /** False where it opens nothing at present: it can only be given up. Why is its owner’s. */
        ouvre: z.boolean(),
      }),
    ),
  }),
  problems: ['introuvable'],
});

export const switchDelegation = defineRoute({
  id: 'switchDelegation',
  method: 'PUT',
  path: '/api/:espace/delegue/delegations/courante',
  summary: 'Agir pour quelqu’un d’autre',
  access: 'compte-restreint',
  delegue: true,
  params: espaceParams,
  body: z.object({ id: z.string().check(z.maxLength(64)) }),
  response: sessionView,
  problems: ['introuvable'],
});

export const giveUpDelegation = defineRoute({
  id: 'giveUpDelegation',
  method: 'DELETE',
  path: '/api/:espace/delegue/delegations/:id',
  summary: 'Renoncer à une délégation, aussitôt',
  access: 'compte-restreint',
  delegue: true,
  params: idParams,
  /** Nobody’s, where it was the delegation of this session. */
  response: sessionView,
  problems: ['introuvable'],
});

/** A session of a delegate’s own, with the name of whose espace it is in: « Dr Anne-Sophie Lefèvre-Delacroix ». */
const delegueSession = z.extend(sessionOuverte, { pour: z.string() });

export const listDelegueSessions = defineRoute({
  id: 'listDelegueSessions',
  method: 'GET',
  path: '/api/:espace/delegue/sessions',
  summary: 'Mes sessions ouvertes de délégué, pour qui que j’agisse',
  access: 'compte-restreint',
  delegue: true,
  params: espaceParams,
  response: z.object({ sessions: z.array(delegueSession) }),
  problems: ['introuvable'],
});

export const endDelegueSession = defineRoute({
  id: 'endDelegueSession',
  method: 'DELETE',
  path: '/api/:espace/delegue/sessions/:id',
  summary: 'Fermer une autre de mes sessions de délégué',
  access: 'compte-restreint',
  delegue: true,
  params: idParams,
  response: done,
  problems: ['introuvable', 'session-introuvable'],
});

export const endOtherDelegueSessions = defineRoute({
  id: 'endOtherDelegueSessions',
  method: 'DELETE',
  path: '/api/:espace/delegue/sessions',
  summary: 'Fermer toutes mes autres sessions de délégué',
  access: 'compte-restreint',
  delegue: true,
  params: espaceParams,
  response: z.object({ fermees: z.int() }),
  problems: ['introuvable'],
});

/** What somebody calls who acts for owners of accounts: their invitation, their door, for whom they act. */
export const delegueRoutes = [
  lookUpInvitation,
  acceptInvitation,
  signInDelegue,
  requestDelegueReset,
  setDeleguePassword,
  listOwnDelegations,
  switchDelegation,
  giveUpDelegation,
  listDelegueSessions,
  endDelegueSession,
  endOtherDelegueSessions,
] as const;
