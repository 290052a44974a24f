import type {
  CreationView,
  EvenementType,
  FormulaireConvention,
  Obligation,
  PieceView,
} from '@eps/contracts';
import type { EspaceId, LienKind, LienSujetKind, ParcoursKind } from '@eps/espaces';
import type { Personne } from '../people.ts';
import type { ScenarioId } from '../scenarios/ids.ts';

export interface MockCompte {
  id: string;
  espace: EspaceId;
  personneId: string;
  email: string;
  emailVerifie: boolean;
  emailEnAttente: { email: string; expireLe: string | null; prendEffetLe: string | null } | null;
  motDePasse: string;
  motDePasseChangeLe: string;
  cguVersion: string;
  derniereConnexion: { le: string; appareil: string } | null;
  /** An application of codes; absent where none was prepared. */
  secondFacteur?: MockSecondFacteur;
  /** Frozen by the link of a security mail: nobody enters. */
  gele?: true;
  /** Not used for six months: nobody enters either. */
  dormant?: true;
  /** Cards of the staff open it (structures). */
  cartesDuPersonnel?: boolean;
  /** « J’autorise … à utiliser mon adresse e-mail » was ticked. */
  contactAccepte?: boolean;
  /** When a card last opened it (`assurance-maladie`). */
  carteUtiliseeLe?: string;
  /** The dialog of the first sign-in is still to be shown (A7). */
  servicesAPresenter?: true;
}

export interface MockSecondFacteur {
  /** In base32. */
  secret: string;
  /** Null until its first code. */
  activeLe: string | null;
  /** The last time step used. */
  dernierPas: number;
  codes: { code: string; utilise: boolean }[];
}

export interface MockSession {
  id: string;
  compteId: string;
  appareil: string;
  ouverteLe: string;
  vueLe: string;
  preuve: string;
  obligations: Obligation[];
  /** Id of the activity one is signed in under; absent where there is none to choose. */
  activiteId?: string;
  /** When the password was last given in it; when it was opened, where it does not say. */
  motDePasseDonneLe?: string;
  /** Its password was chosen with the mailbox alone (B4). */
  boiteSeule?: true;
  /** When a card was last shown in it. */
  carteMontreeLe?: string;
  /** The sign-in before this one, which the home page shows. */
  precedente: MockCompte['derniereConnexion'];
  /** Set where a delegate acts in the account, as it was when the session was opened. */
  delegation?: MockDelegationDeSession;
}

export interface MockDelegationDeSession {
  id: string;
  delegueId: string;
  /** « Nadia Benali » */
  nom: string;
  email: string;
  services: string[];
  /** Last day included, `AAAA-MM-JJ`. */
  finLe: string;
}

/** Somebody who acts for owners of accounts. */
export interface MockDelegue {
  id: string;
  espace: EspaceId;
  email: string;
  /** Null until a first invitation is accepted. */
  motDePasse: string | null;
}

/** What one owner lets one delegate do. */
export interface MockDelegation {
  id: string;
  compteId: string;
  delegueId: string;
  prenom: string;
  nom: string;
  activiteId: string | null;
  services: string[];
  /** Last day included, `AAAA-MM-JJ`. */
  finLe: string;
  proposeeLe: string;
  accepteeLe: string | null;
  derniereConnexionLe: string | null;
  /** Taken back, or gone with the account: kept for the name in its events. */
  termineeLe: string | null;
}

export interface MockParcours {
  cle: string;
  kind: ParcoursKind;
  etape: 'identite' | 'envoi' | 'code' | 'finaliser' | 'termine';
  reference: string | null;
  personneId: string | null;
  expireLe: string | null;
  brouillon: { valeurs: Record<string, string>; expireLe: string } | null;
  envoi: {
    canal: 'sms' | 'email';
    code: string;
    envoyeLe: string;
    expireLe: string;
    essaisRestants: number;
  } | null;
  envois: string[];
  canalVerifie: 'sms' | 'email' | null;
}

export interface MockLien {
  jeton: string;
  kind: LienKind;
  compteId: string;
  email: string;
  expireLe: string;
  utilise: boolean;
}

/** A link about something that is no account: an inscription, a letter. */
export interface MockLienSujet {
  jeton: string;
  kind: LienSujetKind;
  sujetId: string;
  expireLe: string;
  utilise: boolean;
}

/** A code confidentiel; the newest of a person is the one that works. */
export interface MockCodeConfidentiel {
  id: string;
  personneId: string;
  code: string;
  canal: 'courrier' | 'email';
  emisLe: string;
  expireLe: string;
  etat: 'valable' | 'utilise' | 'remplace' | 'annule';
}

/** An account asked for and not activated yet (T2). */
export interface MockInscription {
  id: string;
  /** Which browser, which espace. */
  cle: string;
  personneId: string;
  reference: string;
  email: string;
  motDePasse: string;
  contactAccepte?: boolean;
  /** Null when the provisional password was typed. */
  codeId: string | null;
  envois: string[];
  expireLe: string;
  etat: 'attendue' | 'activee' | 'remplacee' | 'sans-suite';
}

/** An account asked for with a number or a card (`assurance-maladie`). */
export interface MockCreation {
  /** Which browser, which espace. */
  cle: string;
  etape: Exclude<CreationView['etape'], 'numero' | 'termine'>;
  reference: string;
  personneId: string;
  numero: string | null;
  preuve: CreationView['preuve'];
  /** Of the letter asked for, or whose code was typed. */
  codeId: string | null;
  inscriptionId: string | null;
  expireLe: string;
}

/** The address typed when a letter was asked for, until its code is used. */
export interface MockCandidat {
  id: string;
  codeId: string;
  email: string;
  verifie: boolean;
}

/** A request for a convention. */
export interface MockConvention {
  id: string;
  /** Which browser holds it, in which espace. */
  cle: string;
  suivi: string;
  etat: 'brouillon' | 'generee' | 'deposee' | 'acceptee' | 'refusee';
  brouillon: { valeurs: Record<string, string>; expireLe: string } | null;
  formulaire: FormulaireConvention | null;
  pieces: PieceView[];
  deposeeLe: string | null;
  motif: string | null;
}

export interface MockCaptcha {
  id: string;
  texte: string;
  expireLe: string;
}

export interface MockAvis {
  id: string;
  titre: string;
  texte: string;
  lien: { texte: string; url: string } | null;
  publieLe: string;
}

export interface MockMessage {
  id: string;
  espace: EspaceId;
  channel: 'email' | 'sms' | 'courrier';
  to: string;
  subject: string;
  text: string;
  links: string[];
  attachments: { name: string; url: string }[];
  createdAt: string;
}

export interface MockEvenement {
  rang: number;
  compteId: string;
  le: string;
  type: EvenementType;
  appareil: string | null;
  detail: string | null;
  /** The delegation that a delegate acted under, or that it is about. */
  delegationId: string | null;
}

/** All that the mocked API knows. Plain JSON, so that it survives a reload. */
export interface MockState {
  scenario: ScenarioId;
  personnes: Personne[];
  comptes: MockCompte[];
  sessions: MockSession[];
  parcours: MockParcours[];
  liens: MockLien[];
  liensSujet: MockLienSujet[];
  delegues: MockDelegue[];
  /** In the order they were proposed. */
  delegations: MockDelegation[];
  codesConfidentiels: MockCodeConfidentiel[];
  inscriptions: MockInscription[];
  /** What is typed at T2 and not sent, by browser and espace. */
  brouillonsInscription: Record<string, { valeurs: Record<string, string>; expireLe: string }>;
  creations: MockCreation[];
  candidats: MockCandidat[];
  conventions: MockConvention[];
  /** Documents made, by number. */
  conventionsParNumero: Record<string, number>;
  captchas: MockCaptcha[];
  /** By espace. */
  avis: Partial<Record<EspaceId, MockAvis[]>>;
  /** Newest first. */
  messages: MockMessage[];
  /** Oldest first. */
  evenements: MockEvenement[];
  /** Failed passwords per identifier, known or not. */
  echecs: Record<string, { nombre: number; bloqueJusqua: string | null }>;
  /** Cards do not answer (`assurance-maladie`). */
  cartesEnPanne: boolean;
  /** Wrong identities per browser. */
  identitesRefusees: Record<string, number>;
  /** Events invented on the fly, older than those kept: lists of any length cost nothing. */
  evenementsInventes: number;
  rang: number;
}
