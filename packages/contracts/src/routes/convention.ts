import * as z from 'zod/mini';
import { instant, jeton } from '../fields/common.ts';
import {
  champsConvention,
  DEPOT_OCTETS_MAX,
  formulaireConvention,
  justificatifs,
  paragraphs,
} from '../fields/convention.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { espaceParam, espaceParams } from '../params.ts';
import { defineFileRoute, defineRoute, fileAnswer } from '../route.ts';

/** T5, T6: a convention is asked for, printed, signed, deposited, then followed by its number. */

const piece = z.object({
  id: z.string(),
  /** As shown: without path nor control characters. */
  nom: z.string(),
  justificatif: z.enum(justificatifs),
  /** Announced, then counted. */
  octets: z.int(),
  recus: z.int(),
  etat: z.enum(['en-cours', 'recue']),
});
export type PieceView = z.output<typeof piece>;

export const conventionView = z.object({
  maintenant: instant,
  /** `fermee`: this browser has no request under way. */
  etape: z.enum(['fermee', 'formulaire', 'generee', 'deposee']),
  numero: z.nullable(z.string()),
  expireLe: z.nullable(instant),
  /** What was typed last, generated or not. */
  brouillon: z.nullable(z.record(z.string(), z.string())),
  /** True once, when a draft was dropped because it was too old. */
  brouillonPerime: z.boolean(),
  /** Where the document and the deposit link have been sent. */
  email: z.nullable(z.string()),
  pieces: z.array(piece),
  /** Of `DEPOT_OCTETS_MAX`, what is still free. */
  octetsLibres: z.int().check(z.maximum(DEPOT_OCTETS_MAX)),
  /** Number to follow the request by, once deposited. */
  suivi: z.nullable(z.string()),
});
export type ConventionView = z.output<typeof conventionView>;

export const getConvention = defineRoute({
  id: 'getConvention',
  method: 'GET',
  path: '/api/:espace/convention',
  summary: 'Où en est la demande de convention de ce navigateur',
  access: 'public',
  params: espaceParams,
  response: conventionView,
  problems: [],
});

export const saveConventionDraft = defineRoute({
  id: 'saveConventionDraft',
  method: 'PUT',
  path: '/api/:espace/convention/brouillon',
  summary: 'Garder ce qui est saisi',
  access: 'public',
  params: espaceParams,
  body: z.object({
    valeurs: z.partialRecord(
      z.enum(champsConvention),
      z.string().check(z.maxLength(320, fieldTexts.auPlus(320))),
    ),
  }),
  response: z.object({ expireLe: instant }),
  problems: ['convention-fermee', 'convention-deja-deposee'],
});

export const openConventionSignedIn = defineRoute({
  id: 'openConventionSignedIn',
  method: 'POST',
  path: '/api/:espace/convention/ouverture',
  summary: 'Commencer une demande de convention, connecté',
  access: 'compte',
  params: espaceParams,
  response: conventionView,
  problems: [],
});

export const generateConvention = defineRoute({
  id: 'generateConvention',
  method: 'POST',
  path: '/api/:espace/convention',
  summary: 'Générer la convention : le document et le lien de dépôt partent par courriel',
  access: 'public',
  params: espaceParams,
  body: formulaireConvention,
  response: conventionView,
  problems: ['convention-fermee', 'convention-deja-deposee', 'conventions-epuisees'],
});

export const downloadConvention = defineFileRoute({
  id: 'downloadConvention',
  method: 'GET',
  path: '/api/:espace/convention/pdf',
  summary: 'La convention générée, à dater et à signer',
  access: 'public',
  params: espaceParams,
  media: 'application/pdf',
  response: fileAnswer,
  problems: ['convention-fermee'],
});

export const openDepot = defineRoute({
  id: 'openDepot',
  method: 'POST',
  path: '/api/:espace/convention/depot/ouverture',
  summary: 'Ouvrir le dépôt avec le lien reçu, sans le consommer',
  access: 'public',
  params: espaceParams,
  body: z.object({ jeton }),
  response: conventionView,
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise'],
});

export const removePiece = defineRoute({
  id: 'removePiece',
  method: 'DELETE',
  path: '/api/:espace/convention/pieces/:id',
  summary: 'Retirer une pièce jointe',
  access: 'public',
  params: z.object({ espace: espaceParam, id: z.uuid() }),
  response: conventionView,
  problems: ['convention-fermee', 'convention-deja-deposee'],
});

export const submitDepot = defineRoute({
  id: 'submitDepot',
  method: 'POST',
  path: '/api/:espace/convention/depot',
  summary: 'Déposer la demande : convention signée et RIB au moins',
  access: 'public',
  params: espaceParams,
  body: z.object({ message: paragraphs(2000) }),
  response: conventionView,
  problems: ['convention-fermee', 'pieces-manquantes', 'pieces-inachevees'],
});

export const followConvention = defineRoute({
  id: 'followConvention',
  method: 'POST',
  path: '/api/:espace/convention/suivi',
  summary: 'Suivre une demande par son numéro et le lien reçu, sans le consommer',
  access: 'public',
  params: espaceParams,
  body: z.object({
    numero: z.string(fieldTexts.requis).check(
      z.maxLength(40, fieldTexts.numeroSuivi),
      z.overwrite((value) => value.trim().toUpperCase()),
      z.minLength(1, fieldTexts.numeroSuivi),
    ),
    jeton,
  }),
  response: z.object({
    numero: z.string(),
    etat: z.enum(['deposee', 'acceptee', 'refusee']),
    deposeeLe: instant,
    decideeLe: z.nullable(instant),
    /** Why it was refused. */
    motif: z.nullable(z.string()),
    pieces: z.array(z.object({ nom: z.string(), justificatif: z.enum(justificatifs) })),
  }),
  problems: ['lien-illisible', 'lien-expire', 'lien-utilise'],
});

export const searchAddress = defineRoute({
  id: 'searchAddress',
  method: 'GET',
  path: '/api/:espace/adresses',
  summary: 'Trouver une adresse postale',
  access: 'public',
  params: espaceParams,
  query: z.object({
    q: z
      .string(fieldTexts.adresseCherchee)
      .check(
        z.trim(),
        z.minLength(3, fieldTexts.adresseCherchee),
        z.maxLength(200, fieldTexts.auPlus(200)),
      ),
  }),
  response: z.object({
    adresses: z.array(
      z.object({
        libelle: z.string(),
        adresse: z.string(),
        codePostal: z.string(),
        ville: z.string(),
      }),
    ),
  }),
  problems: ['adresses-indisponibles'],
});

export const conventionRoutes = [
  getConvention,
  saveConventionDraft,
  openConventionSignedIn,
  generateConvention,
  downloadConvention,
  openDepot,
  removePiece,
  submitDepot,
  followConvention,
  searchAddress,
] as const;
