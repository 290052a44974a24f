import * as z from 'zod/mini';
import { line } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { done, espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';

/** « Informations professionnelles » (A12): what the registre says, place by place. */

const organisme = z.object({
  code: z.string(),
  nom: z.nullable(z.string()),
  adresse: z.nullable(z.string()),
  telephone: z.nullable(z.string()),
});

export const lieuView = z.object({
  id: z.string(),
  /** « Cabinet », « Pharmacie », « Centre de santé »… */
  genre: z.string(),
  raisonSociale: z.nullable(z.string()),
  numero: z.nullable(z.string()),
  adresse: z.string(),
  codePostal: z.string(),
  ville: z.string(),
  situationConventionnelle: z.nullable(z.string()),
  agrementRadio: z.nullable(z.boolean()),
  caisse: z.nullable(organisme),
});
export type LieuView = z.output<typeof lieuView>;

export const informationsView = z.object({
  nomComplet: z.string(),
  profession: z.nullable(z.string()),
  specialites: z.array(z.string()),
  /** The main place first. */
  lieux: z.array(lieuView),
  /** Structures only: whether cards of its staff (CPE) may open the account; null for people. */
  cartesDuPersonnel: z.nullable(z.boolean()),
});
export type InformationsView = z.output<typeof informationsView>;

export const getInformations = defineRoute({
  id: 'getInformations',
  method: 'GET',
  path: '/api/:espace/compte/informations',
  summary: 'Mes informations professionnelles',
  access: 'compte',
  params: espaceParams,
  response: informationsView,
  problems: [],
});

export const reportError = defineRoute({
  id: 'reportError',
  method: 'POST',
  path: '/api/:espace/compte/informations/signalement',
  summary: 'Signaler une erreur à sa caisse',
  access: 'compte',
  params: espaceParams,
  body: z.object({
    /** `null` of who has no place at all: that may be the error. */
    lieuId: z.nullable(z.string().check(z.maxLength(64))),
    message: line(1000).check(z.minLength(1, fieldTexts.requis)),
  }),
  response: done,
  problems: ['introuvable', 'envois-epuises'],
});

export const allowStaffCards = defineRoute({
  id: 'allowStaffCards',
  method: 'PUT',
  path: '/api/:espace/compte/cartes-du-personnel',
  summary: 'Permettre ou non aux cartes CPE de la structure d’ouvrir son compte',
  access: 'compte',
  titulaire: true,
  exige: 'preuve-recente',
  params: espaceParams,
  body: z.object({ autorisees: z.boolean() }),
  response: done,
  problems: ['introuvable', 'preuve-necessaire'],
});

export const informationsRoutes = [getInformations, reportError, allowStaffCards] as const;
