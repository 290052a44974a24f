import type { PreuveDeSession } from '../context.ts';
import type { Instant } from './instant.ts';
import type { Canal, EspaceId, LienKind, ParcoursKind } from '@eps/espaces';
import type {
  AvisRow,
  CaptchaRow,
  CodeConfidentielRow,
  ConventionRow,
  CourrierRow,
  InscriptionRow,
  PieceRow,
  ProvisoireRow,
} from './entry-tables.ts';
import type { ChaineRow, EvenementRow } from './event-tables.ts';
import type { DelegationRow, DelegueRow, NavigateurDelegueRow } from './delegation-tables.ts';
import type { BoiteDemoPieceRow, BoiteDemoRow } from './demo-tables.ts';
import type {
  CandidatRow,
  CarteRow,
  CodeSecoursRow,
  ConnexionCpsRow,
  CreationRow,
  DepartCpsRow,
  EnrolementRow,
  JetonDeconnexionRow,
  MotDePassePasseRow,
  SecondFacteurRow,
} from './proof-tables.ts';

/*
 * One interface per table, column by column. Instants are ISO 8601 UTC text of fixed width (see
 * `instants.ts`), days are `AAAA-MM-JJ`, `…_chiffre` is sealed by the vault, `…_empreinte` is a keyed
 * hash. There are no booleans: an instant says that something happened and when.
 */

export type { Instant } from './instant.ts';

export interface ProfessionnelRow {
  id: string;
  espace: EspaceId;
  /** Natural key within the espace: the RPPS, or `categorie:numero` where there is none. */
  cle: string;
  rpps: string | null;
  nom: string;
  prenom: string;
  raison_sociale: string;
  civilite: string;
  date_naissance: string | null;
  profession: string;
  /** JSON array of labels. */
  specialites: string;
  /** E.164. */
  telephone_mobile: string | null;
  email: string | null;
  nir_chiffre: string | null;
  nir_empreinte: string | null;
  iban_chiffre: string | null;
  iban_fin_empreinte: string | null;
  provisoire_empreinte: string | null;
  /** Keyed hash of the source columns: an unchanged row is not written again. */
  source_empreinte: string;
  cree_le: Instant;
  maj_le: Instant;
}

export interface LieuExerciceRow {
  id: string;
  professionnel_id: string;
  /** Unique for the professionnel: the number, or the address where there is none. */
  cle: string;
  categorie: string;
  numero: string | null;
  raison_sociale: string;
  adresse: string;
  code_postal: string;
  ville: string;
  conventionne: 'oui' | 'non' | '';
  situation_conventionnelle: string;
  agrement_radio: string;
  caisse: string;
  /** Keyed hash of the whole source row: one imported again unchanged is not written. */
  source_empreinte: string;
  maj_le: Instant;
}

/** Who answers for a place: caisse, conseil départemental. */
export interface OrganismeRow {
  espace: EspaceId;
  code: string;
  nom: string;
  adresse: string;
  telephone: string | null;
  email: string | null;
}

export interface CompteRow {
  id: string;
  espace: EspaceId;
  professionnel_id: string;
  /** As typed. */
  email: string;
  /** Lower case, NFC: what is compared; unique within the espace. */
  email_norme: string;
  email_verifie_le: Instant | null;
  /** PHC string (argon2id). */
  mot_de_passe: string;
  mot_de_passe_change_le: Instant;
  /**
   * `gele`: by a link of a security mail; `dormant`: unused for too long. Both keep everybody out until a
   * strong proof (spec, rule 13).
   */
  statut: 'actif' | 'ferme' | 'gele' | 'dormant';
  /** When the status changed last. */
  statut_le: Instant | null;
  /** Version of the terms accepted last. */
  cgu_version: string;
  cree_le: Instant;
  derniere_connexion_le: Instant | null;
  /** Since when nothing but the mailbox has proved who uses it (B4); null once a strong proof was shown. */
  boite_seule_depuis: Instant | null;
  /** A new address that is proved and waits for its day (B3). */
  adresse_suivante_chiffre: string | null;
  adresse_suivante_norme_empreinte: string | null;
  adresse_suivante_le: Instant | null;
  /** Since when cards of a structure's staff may open its account. */
  cartes_personnel_le: Instant | null;
  /** « J’autorise … à utiliser mon adresse e-mail pour communiquer avec moi. » */
  contact_accepte_le: Instant | null;
  /** When the services were presented, once (A7). */
  services_presentes_le: Instant | null;
}

/** The mobile on file that the owner of an account knows of. */
export interface MobileConnuRow {
  compte_id: string;
  /** E.164; null where there was none. */
  mobile: string | null;
  note_le: Instant;
}

export interface AcceptationRow {
  compte_id: string;
  document: string;
  version: string;
  le: Instant;
}

/** A signed-in session of an account. The cookie's session only points to it. */
export interface ConnexionRow {
  id: string;
  compte_id: string;
  espace: EspaceId;
  appareil: string;
  preuve: PreuveDeSession;
  ouverte_le: Instant;
  vue_le: Instant;
  finie_le: Instant | null;
  fin_motif: string | null;
  /** Set when a reset link opened it and no password has been chosen yet. */
  mot_de_passe_a_definir_le: Instant | null;
  /** JSON array of `{preuve, le}`: what it has proved, and when (B4). */
  preuves: string;
  /** Set until the second factor is given. */
  second_facteur_attendu_le: Instant | null;
  /** JSON of the activity it is under; `a-choisir`; null where there are none. */
  activite: string | null;
  /** JSON of the delegation it acts under; null where it is the owner's. */
  delegation: string | null;
  /** Id of that delegation: what its sessions are found by. */
  delegation_id: string | null;
}

/** A browser that has signed in to this account before. */
export interface NavigateurConnuRow {
  compte_id: string;
  navigateur_empreinte: string;
  vu_le: Instant;
}

/** An attempt budget: failures of one subject in one window, and the lock they led to. */
export interface CompteurRow {
  cle: string;
  echecs: number;
  fenetre_fin: Instant;
  bloque_jusqu_a: Instant | null;
}

export interface ParcoursRow {
  id: string;
  espace: EspaceId;
  genre: ParcoursKind;
  etape: 'identite' | 'envoi' | 'code' | 'finaliser' | 'termine';
  reference: string;
  professionnel_id: string | null;
  compte_id: string | null;
  canal_verifie: Canal | null;
  cgu_version: string | null;
  brouillon_chiffre: string | null;
  brouillon_expire_le: Instant | null;
  cree_le: Instant;
  expire_le: Instant;
  termine_le: Instant | null;
}

export interface CodeRow {
  id: string;
  parcours_id: string;
  professionnel_id: string;
  canal: Canal;
  masque: string;
  /** Keyed hash of where it was sent: what the code proves, should the registre change meanwhile. */
  destination_empreinte: string;
  empreinte: string;
  essais: number;
  envoye_le: Instant;
  expire_le: Instant;
  utilise_le: Instant | null;
  remplace_le: Instant | null;
}

export interface LienRow {
  id: string;
  espace: EspaceId;
  genre: LienKind;
  /** The account it is about, null where `sujet_id` says what. */
  compte_id: string | null;
  /** Id of the inscription, letter or convention it is about. */
  sujet_id: string | null;
  empreinte: string;
  /** What the link will do: the address it proves. */
  charge_chiffre: string | null;
  cree_le: Instant;
  expire_le: Instant;
  utilise_le: Instant | null;
  remplace_le: Instant | null;
}

/** Channels that messages leave by. Those of a code asked for at once are `Canal`. */
export type CanalMessage = Canal | 'courrier';

export interface MessageRow {
  id: string;
  espace: EspaceId;
  /** Kind of message: one file of `messages/`. */
  genre: string;
  canal: CanalMessage;
  etat: 'a-preparer' | 'a-envoyer' | 'envoye' | 'sans-objet' | 'perime' | 'abandonne';
  compte_id: string | null;
  professionnel_id: string | null;
  destinataire_chiffre: string;
  destinataire_masque: string;
  donnees_chiffre: string | null;
  contenu_chiffre: string | null;
  essais: number;
  prochain_essai_le: Instant;
  bail_jusqu_a: Instant | null;
  /** After it, sending would be useless (an expired code): dropped. */
  perime_le: Instant | null;
  cree_le: Instant;
  envoye_le: Instant | null;
  derniere_erreur: string | null;
}

declare module 'knex/types/tables.js' {
  interface Tables {
    professionnels: ProfessionnelRow;
    lieux_exercice: LieuExerciceRow;
    organismes: OrganismeRow;
    comptes: CompteRow;
    mobiles_connus: MobileConnuRow;
    acceptations: AcceptationRow;
    connexions: ConnexionRow;
    navigateurs_connus: NavigateurConnuRow;
    compteurs: CompteurRow;
    parcours: ParcoursRow;
    codes: CodeRow;
    liens: LienRow;
    messages: MessageRow;
    evenements: EvenementRow;
    inscriptions: InscriptionRow;
    provisoires: ProvisoireRow;
    chaines: ChaineRow;
    captchas: CaptchaRow;
    avis: AvisRow;
    boite_demo: BoiteDemoRow;
    boite_demo_pieces: BoiteDemoPieceRow;
    codes_confidentiels: CodeConfidentielRow;
    courriers: CourrierRow;
    conventions: ConventionRow;
    pieces_conventions: PieceRow;
    seconds_facteurs: SecondFacteurRow;
    codes_secours: CodeSecoursRow;
    mots_de_passe_passes: MotDePassePasseRow;
    departs_cps: DepartCpsRow;
    cartes: CarteRow;
    connexions_cps: ConnexionCpsRow;
    jetons_deconnexion: JetonDeconnexionRow;
    enrolements: EnrolementRow;
    candidats: CandidatRow;
    creations: CreationRow;
    delegues: DelegueRow;
    delegations: DelegationRow;
    navigateurs_delegues: NavigateurDelegueRow;
  }
}
