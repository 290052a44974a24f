import type { CreationView, PreuveDeCreation } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Instant } from './instant.ts';

/* Tables of what proves who somebody is: second factors, cards, letters asked for. */

/** An authenticator (RFC 6238). */
export interface SecondFacteurRow {
  compte_id: string;
  secret_chiffre: string;
  prepare_le: Instant;
  /** Null until its first code. */
  active_le: Instant | null;
  /** Set where only the mailbox had proved who activated it: it then proves no more than that (B4). */
  boite_seule_le: Instant | null;
  /** The last time step used: a code serves once. Compared in SQL only: a driver may give it as text. */
  dernier_pas: number | string | null;
}

export interface CodeSecoursRow {
  id: string;
  compte_id: string;
  empreinte: string;
  utilise_le: Instant | null;
}

/** A password that may not be chosen again, where the espace keeps a history. */
export interface MotDePassePasseRow {
  compte_id: string;
  /** PHC string. */
  mot_de_passe: string;
  remplace_le: Instant;
}

/** A browser sent to the provider of cards: what it must come back with. */
export interface DepartCpsRow {
  /** Keyed hash of what its transaction cookie holds. */
  id: string;
  espace: EspaceId;
  but: 'connexion' | 'confirmation';
  /** The session to confirm. */
  connexion_id: string | null;
  /** State, nonce, code verifier. */
  transaction_chiffree: string;
  cree_le: Instant;
  expire_le: Instant;
  utilise_le: Instant | null;
}

/** A card linked to an account, by issuer and `SubjectNameID`. */
export interface CarteRow {
  espace: EspaceId;
  emetteur: string;
  sujet: string;
  compte_id: string;
  associee_le: Instant;
  utilisee_le: Instant;
}

/** The provider's session behind one of ours. */
export interface ConnexionCpsRow {
  connexion_id: string;
  emetteur: string;
  sub_empreinte: string;
  sid_empreinte: string | null;
  jeton_identite_chiffre: string;
}

/** A logout token already used. */
export interface JetonDeconnexionRow {
  empreinte: string;
  expire_le: Instant;
}

/** A salaried activity, opened by the back office. */
export interface EnrolementRow {
  id: string;
  espace: EspaceId;
  /** Of the centre, normalised. */
  numero: string;
  rpps: string;
  inscrit_le: Instant;
  retire_le: Instant | null;
}

/** A creation of account under way (A2 to A6): what its journey, of the same id, does not hold. */
export interface CreationRow {
  parcours_id: string;
  etape: Exclude<CreationView['etape'], 'numero'>;
  /** As typed, normalised; null where a card began it. */
  numero: string | null;
  /** What has proved who one is, and the code, password or card that did. */
  preuve: PreuveDeCreation | null;
  prouve_le: Instant | null;
  code_id: string | null;
  provisoire_empreinte: string | null;
  carte_chiffree: string | null;
}

/** The address typed by whoever asked for a letter: anybody, until the letter's holder confirms it (A5). */
export interface CandidatRow {
  id: string;
  espace: EspaceId;
  code_id: string;
  email_chiffre: string;
  cgu_version: string;
  cree_le: Instant;
  verifie_le: Instant | null;
}
