import type { Activite } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { AddressSearch } from './addresses/address-search.ts';
import type { Clock } from './clock.ts';
import type { Database } from './db/database.ts';
import type { Files } from './files/files.ts';
import type { PasswordHasher } from './passwords/hasher.ts';
import type { StrengthJudge } from './passwords/strength.ts';
import type { Vault } from './vault/vault.ts';

/** What a session can have proved. */
export type PreuveDeSession =
  | 'mot-de-passe'
  | 'lien-email'
  | 'lien-activation'
  | 'cps'
  /** A card of a structure's staff (CPE): it opens the account without being its owner's. */
  | 'cpe'
  | 'cle'
  | 'courrier'
  | 'sms'
  | 'totp'
  | 'code-secours'
  /** The password of a delegate: it opens the owner's account within their delegation. */
  | 'delegue';

export interface PreuveDatee {
  readonly preuve: PreuveDeSession;
  readonly le: Date;
}

/** Under which delegation a session acts, as its row keeps it. */
export interface DelegationDeSession {
  readonly id: string;
  readonly delegueId: string;
  /** « Nadia Benali » */
  readonly nom: string;
  /** The delegate's own. */
  readonly email: string;
  readonly services: readonly string[];
  /** The first instant at which it no longer holds. */
  readonly finLe: Date;
}

/** What every use case may reach. Built once, at the composition root; tests build it with fakes. */
export interface Context {
  readonly db: Database;
  readonly clock: Clock;
  readonly vault: Vault;
  readonly hasher: PasswordHasher;
  readonly strength: StrengthJudge;
  readonly files: Files;
  readonly addresses: AddressSearch;
  /** Origin of the links in messages, without a trailing slash. */
  readonly publicUrl: string;
  /** An answer that every captcha accepts (`DEV_CAPTCHA_ANSWER`); null but in demo mode. */
  readonly devCaptchaAnswer: string | null;
}

/** Who is asking, as far as a browser tells. */
export interface Visiteur {
  /** Long-lived random id of the browser (cookie); null where it kept none. */
  readonly navigateur: string | null;
  /** Network address of the client, for counters; hashed before it is stored. */
  readonly source: string;
  /** « Firefox sur Windows », from the User-Agent. */
  readonly appareil: string;
}

/** A signed-in session, as read at each request. */
export interface ActiveSession {
  readonly id: string;
  readonly espace: EspaceId;
  readonly compteId: string;
  readonly professionnelId: string;
  readonly ouverteLe: Date;
  readonly vueLe: Date;
  /** How it was opened. */
  readonly preuve: PreuveDeSession;
  /** All it has proved, each with its last instant (B4). */
  readonly preuves: readonly PreuveDatee[];
  /** Since when only the mailbox has proved who uses the account; null where more has. */
  readonly boiteSeuleDepuis: Date | null;
  readonly secondFacteurAttendu: boolean;
  /** Set where somebody else acts in the account. */
  readonly delegation: DelegationDeSession | null;
  /** Null in an espace without activities, or until one is chosen. */
  readonly activite: Activite | null;
  readonly activiteAChoisir: boolean;
  /** Set by a reset link: until a password is chosen, nothing else opens. */
  readonly motDePasseADefinir: boolean;
  /** Signed in with a password older than the espace allows: until another is chosen, nothing else opens. */
  readonly motDePassePerime: boolean;
  readonly cguAAccepter: boolean;
  /** The instants at which it ends: without activity, and in any case. */
  readonly inactiviteLe: Date;
  readonly finLe: Date;
  /** What its screen shows of the person. */
  readonly nom: string;
  readonly initiales: string;
  readonly email: string;
  readonly emailVerifie: boolean;
}
