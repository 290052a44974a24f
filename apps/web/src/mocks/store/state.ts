import type { EvenementType, FormulaireConvention, Obligation, PieceView } from '@eps/contracts';
import type { EspaceId, LienKind, LienSujetKind, ParcoursKind } from '@eps/espaces';
import type { Personne } from '../people.ts';
import type { ScenarioId } from '../scenarios/ids.ts';

export interface MockCompte {
  id: string;
  espace: EspaceId;
  personneId: string;
  email: string;
  emailVerifie: boolean;
  emailEnAttente: { email: string; expireLe: string } | null;
  motDePasse: string;
  motDePasseChangeLe: string;
  cguVersion: string;
  derniereConnexion: { le: string; appareil: string } | null;
}

export interface MockSession {
  id: string;
  compteId: string;
  appareil: string;
  ouverteLe: string;
  vueLe: string;
  preuve: string;
  obligations: Obligation[];
  /** The sign-in before this one, which the home page shows. */
  precedente: MockCompte['derniereConnexion'];
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
  /** Null when the provisional password was typed. */
  codeId: string | null;
  envois: string[];
  expireLe: string;
  etat: 'attendue' | 'activee' | 'remplacee' | 'sans-suite';
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
  codesConfidentiels: MockCodeConfidentiel[];
  inscriptions: MockInscription[];
  /** What is typed at T2 and not sent, by browser and espace. */
  brouillonsInscription: Record<string, { valeurs: Record<string, string>; expireLe: string }>;
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
  /** Wrong identities per browser. */
  identitesRefusees: Record<string, number>;
  /** Events invented on the fly, older than those kept: lists of any length cost nothing. */
  evenementsInventes: number;
  rang: number;
}
