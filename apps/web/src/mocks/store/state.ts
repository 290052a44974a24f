import type { EvenementType, Obligation } from '@eps/contracts';
import type { EspaceId, LienKind, ParcoursKind } from '@eps/espaces';
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

export interface MockMessage {
  id: string;
  espace: EspaceId;
  channel: 'email' | 'sms';
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
