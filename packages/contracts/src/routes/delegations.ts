import * as z from 'zod/mini';
import { email, instant, jour, line } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { done, espaceParams, idParams } from '../params.ts';
import { defineRoute } from '../route.ts';

/** Letters, as a mail to somebody else will say it: nothing that a mail program would make a link of. */
const personName = line(80).check(
  z.minLength(1, fieldTexts.requis),
  z.regex(/^[\p{L}\p{M}'’ -]*$/u, fieldTexts.nom),
);

const services = z
  .array(z.string().check(z.maxLength(64)))
  .check(z.minLength(1, fieldTexts.requis), z.maxLength(20));

/** `proposee`: its invitation has not been accepted yet. */
const etat = z.enum(['proposee', 'active']);

export const delegationView = z.object({
  id: z.string(),
  prenom: z.string(),
  nom: z.string(),
  email: z.string(),
  etat,
  /** The activity it was given under, « Activité libérale ». */
  activite: z.nullable(z.string()),
  services: z.array(z.string()),
  /** Last day included, `AAAA-MM-JJ`. */
  finLe: jour,
  proposeeLe: instant,
  /** When the link of the invitation dies; null once it is accepted, or where it is dead. */
  invitationExpireLe: z.nullable(instant),
  derniereConnexionLe: z.nullable(instant),
});
export type DelegationView = z.output<typeof delegationView>;

export const listDelegations = defineRoute({
  id: 'listDelegations',
  method: 'GET',
  path: '/api/:espace/compte/delegations',
  summary: 'Mes délégations',
  access: 'compte',
  titulaire: true,
  params: espaceParams,
  response: z.object({
    delegations: z.array(delegationView),
    /** Services that may be given under the present activity. */
    delegables: z.array(z.string()),
    /** How many more may be given. */
    reste: z.int(),
    /** Latest last day that may be chosen, `AAAA-MM-JJ`. */
    finMax: jour,
  }),
  problems: ['introuvable'],
});

export const proposeDelegation = defineRoute({
  id: 'proposeDelegation',
  method: 'POST',
  path: '/api/:espace/compte/delegations',
  summary: 'Donner une délégation : une invitation part par e-mail',
  access: 'compte',
  titulaire: true,
  exige: 'preuve-recente',
  params: espaceParams,
  body: z.object({
    prenom: personName,
    nom: personName,
    email,
    services,
    finLe: jour,
  }),
  response: delegationView,
  problems: [
    'introuvable',
    'preuve-necessaire',
    'delegation-existante',
    'delegation-a-soi',
    'delegations-epuisees',
    'delegation-hors-limites',
    'envois-epuises',
  ],
});

export const updateDelegation = defineRoute({
  id: 'updateDelegation',
  method: 'PUT',
  path: '/api/:espace/compte/delegations/:id',
  summary: 'Changer les services d’une délégation ou son dernier jour',
  access: 'compte',
  titulaire: true,
  exige: 'preuve-recente',
  params: idParams,
  body: z.object({ services, finLe: jour }),
  response: delegationView,
  problems: ['introuvable', 'preuve-necessaire', 'delegation-hors-limites'],
});

export const endDelegation = defineRoute({
  id: 'endDelegation',
  method: 'DELETE',
  path: '/api/:espace/compte/delegations/:id',
  summary: 'Retirer une délégation, aussitôt',
  access: 'compte',
  titulaire: true,
  params: idParams,
  response: done,
  problems: ['introuvable'],
});

export const resendInvitation = defineRoute({
  id: 'resendInvitation',
  method: 'POST',
  path: '/api/:espace/compte/delegations/:id/invitation',
  summary: 'Renvoyer l’invitation',
  access: 'compte',
  titulaire: true,
  params: idParams,
  response: done,
  problems: ['introuvable', 'envois-epuises'],
});

/**
 * Delegations, for their owner: somebody else (secretary, accountant) acts in the owner’s espace, within
 * chosen services, with a password of their own, and is named in the owner’s events.
 */
export const delegationRoutes = [
  listDelegations,
  proposeDelegation,
  updateDelegation,
  endDelegation,
  resendInvitation,
] as const;
