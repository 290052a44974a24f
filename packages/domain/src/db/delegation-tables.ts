import type { EspaceId } from '@eps/espaces';
import type { Instant } from './instant.ts';

/** Somebody who acts for owners of accounts: an address and a password, nothing else of their own. */
export interface DelegueRow {
  id: string;
  espace: EspaceId;
  /** As the first owner typed it: where mails about their own password go, and shown to no other owner. */
  email: string;
  /** Lower case, NFC: unique within the espace, apart from the accounts'. */
  email_norme: string;
  /** PHC string (argon2id); null until a first invitation is accepted. */
  mot_de_passe: string | null;
  mot_de_passe_change_le: Instant | null;
  cree_le: Instant;
}

/** What one owner lets one delegate do, and until when. */
export interface DelegationRow {
  id: string;
  espace: EspaceId;
  compte_id: string;
  delegue_id: string;
  /** As its owner typed it: for this owner, and in mails about this delegation. */
  email: string;
  /** As its owner names the delegate. */
  prenom: string;
  nom: string;
  /** JSON of the owner's activity it was given under; null where there are none. */
  activite: string | null;
  /** JSON array of ids of services. */
  services: string;
  /** Last day included, `AAAA-MM-JJ`, in Paris. */
  fin_le: string;
  proposee_le: Instant;
  acceptee_le: Instant | null;
  derniere_connexion_le: Instant | null;
  terminee_le: Instant | null;
  fin_motif: string | null;
}

/** A browser that a delegate has signed in with before. */
export interface NavigateurDelegueRow {
  delegue_id: string;
  navigateur_empreinte: string;
  vu_le: Instant;
}
