import type { Justificatif, PreuveDeCreation } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Instant } from './instant.ts';

/* Tables of an espace's ways in: letters, captchas, announcements, inscriptions, conventions. */

/** A code that opens an account once, and came by post or by mail. */
export interface CodeConfidentielRow {
  id: string;
  espace: EspaceId;
  professionnel_id: string;
  /** The number of the place it was asked for, normalised. */
  numero: string;
  canal: 'courrier' | 'email';
  /** Keyed hash of where it was sent: it opens nothing once that is no longer on file. */
  destination_empreinte: string;
  empreinte: string;
  emis_le: Instant;
  expire_le: Instant;
  utilise_le: Instant | null;
  remplace_le: Instant | null;
  annule_le: Instant | null;
}

export type CourrierEtat =
  'demande' | 'imprime' | 'poste' | 'utilise' | 'expire' | 'annule' | 'revenu';

/** A letter. Its message in the outbox bears the same id. */
export interface CourrierRow {
  /** Makes the reference. */
  rang: number;
  id: string;
  espace: EspaceId;
  code_id: string;
  professionnel_id: string;
  numero: string;
  etat: CourrierEtat;
  /** Why it was cancelled. */
  motif: 'demande' | 'adresse-changee' | 'remplace' | 'compte-cree' | 'non-prepare' | null;
  /** Day (Paris) it was laid out, `AAAA-MM-JJ`, and its place among those of that day. */
  lot: string | null;
  lot_rang: number | null;
  /** Base64 of the PDF, from laid out to printed. */
  pdf_chiffre: string | null;
  demande_le: Instant;
  /** As printed on it. */
  expire_le: Instant;
  imprime_le: Instant | null;
  poste_le: Instant | null;
  attendu_le: Instant | null;
  /** Used, expired, cancelled or returned. */
  fini_le: Instant | null;
}

/** An image of characters to copy. */
export interface CaptchaRow {
  id: string;
  espace: EspaceId;
  empreinte: string;
  expire_le: Instant;
  /** When it was answered, right or wrong. */
  utilise_le: Instant | null;
}

/** What an organisation announces above its sign-in form. */
export interface AvisRow {
  id: string;
  espace: EspaceId;
  titre: string;
  texte: string;
  /** Null where it leads nowhere; both or neither. */
  lien_texte: string | null;
  lien_url: string | null;
  publie_le: Instant;
  retire_le: Instant | null;
}

/** An account that its mailed link will create, or create anew (T2, T3). */
export interface InscriptionRow {
  id: string;
  espace: EspaceId;
  professionnel_id: string;
  /** The journey of the browser where it was typed. */
  parcours_id: string;
  /** The code confidentiel typed, null where it was a provisional password. */
  code_id: string | null;
  provisoire_empreinte: string | null;
  email_chiffre: string;
  /** Keyed hash of its compared form: the activation mail leaves again after a sign-in by address. */
  email_empreinte: string | null;
  /** PHC string (argon2id); empty once activated. */
  mot_de_passe: string;
  cgu_version: string;
  cree_le: Instant;
  /** Set where the address is another account's: nothing is mailed, and nothing tells. */
  sans_suite_le: Instant | null;
  /** Another one of the same professionnel replaced it. */
  remplacee_le: Instant | null;
  activee_le: Instant | null;
  /** What proved who asked, in a creation (A4); null where `code_id` or `provisoire_empreinte` says it all. */
  preuve: PreuveDeCreation | null;
  /** The card shown. */
  carte_chiffree: string | null;
  contact_accepte_le: Instant | null;
}

/** A provisional password of the registre, from the first import that brought it. */
export interface ProvisoireRow {
  professionnel_id: string;
  empreinte: string;
  apporte_le: Instant;
  utilise_le: Instant | null;
}

/** A convention asked for on line. */
export interface ConventionRow {
  id: string;
  espace: EspaceId;
  /** What it is followed by: `K7PX-3M9T`. */
  suivi: string;
  etat: 'brouillon' | 'generee' | 'deposee' | 'acceptee' | 'refusee';
  /** Who asked, where they were signed in; then whom it made. */
  professionnel_id: string | null;
  brouillon_chiffre: string | null;
  brouillon_expire_le: Instant | null;
  formulaire_chiffre: string | null;
  message_chiffre: string | null;
  motif_chiffre: string | null;
  cree_le: Instant;
  /** After it, what has not been deposited no longer can be. */
  expire_le: Instant;
  generee_le: Instant | null;
  deposee_le: Instant | null;
  decidee_le: Instant | null;
}

/** A file of a deposit; its content is in the store of files, under this id. */
export interface PieceRow {
  id: string;
  convention_id: string;
  nom_chiffre: string;
  justificatif: Justificatif;
  /** By content, once whole. */
  type: string | null;
  /** Held for it, then received. */
  octets: number;
  /** `retiree`: its file is about to be deleted, then the row. */
  etat: 'en-cours' | 'recue' | 'retiree';
  cree_le: Instant;
}
