/**
 * What an organisation says of its portal, in one file: names, contacts, texts that differ,
 * policies, services and legal documents. The engine reads it; it contains no behaviour.
 */
export interface Espace<Id extends string = string> {
  /** First segment of every address of the espace (`/:espace`). */
  readonly id: Id;
  readonly organisation: Organisation;
  /** The door on `/`: who it is for, and what one needs to sign in. */
  readonly porte: { readonly pour: string; readonly pourVousConnecter: readonly string[] };
  /** Identifiers accepted at sign-in. */
  readonly identifiants: readonly IdentifiantDeConnexion[];
  /** The journeys offered and how each proves identity. */
  readonly parcours: Readonly<Record<ParcoursKind, ParcoursDeclaration>>;
  readonly policies: Policies;
  readonly services: readonly Service[];
  readonly documents: Readonly<Record<DocumentKind, DocumentLegal>>;
  /** Sentences a guide prescribes for a problem code, instead of the common one. */
  readonly messages: Readonly<Partial<Record<string, string>>>;
}

export interface Organisation {
  /** « Ordre des médecins »: in sentences and as sender of messages. */
  readonly nom: string;
  /** As the guide prints it in the header. */
  readonly enseigne: string;
  readonly sousTitre: string;
  /** The organisation's public site, where « Retour site » leads. */
  readonly siteUrl: string;
  /** Who repairs what the portal cannot: « votre conseil départemental ». */
  readonly interlocuteur: string;
  readonly contact: {
    readonly email: string;
    readonly telephone: string | null;
    readonly horaires: string | null;
  };
  /** « e-mail », « mail » or « courriel », as the guide says. */
  readonly motPourEmail: string;
}

export type IdentifiantDeConnexion = 'email' | 'numero-tiers' | 'numero-am' | 'finess';
export type ParcoursKind = 'inscription' | 'recuperation';
export type Canal = 'sms' | 'email';
/** A proof of identity known to the engine. */
export type Preuve = 'rpps-date-naissance';

export interface ParcoursDeclaration {
  readonly preuve: Preuve;
  /** Channels a code may leave by, in the order shown. */
  readonly canaux: readonly Canal[];
  readonly titres: Readonly<Record<'identite' | 'envoi' | 'code' | 'finaliser', string>>;
}

export interface Policies {
  readonly session: {
    readonly idleMinutes: number;
    readonly absoluteMinutes: number;
    readonly warningMinutes: number;
  };
  /** Failed passwords before a lock, and how long it lasts. */
  readonly lockOut: { readonly failures: number; readonly minutes: number };
  readonly code: {
    readonly lifetimeMinutes: number;
    readonly attempts: number;
    readonly resendAfterSeconds: number;
    readonly perHour: number;
  };
  readonly liens: Readonly<Record<LienKind, { readonly lifetimeHours: number }>>;
  readonly parcours: { readonly lifetimeMinutes: number; readonly draftMinutes: number };
  readonly password: {
    readonly minLength: number;
    readonly classes: 4 | null;
    readonly minLevel: 'moyen' | 'bon';
  };
  /** Wrong guesses of an identity allowed within `windowHours`; right ones never count. */
  readonly identityGuesses: {
    readonly perBrowser: number;
    readonly perPerson: number;
    readonly perSource: number;
    readonly windowHours: number;
  };
}

export type LienKind = 'reinitialisation' | 'verification-adresse' | 'changement-adresse';

export interface Service {
  readonly id: string;
  readonly nom: string;
  /** lucide icon name. */
  readonly icone: string;
  /** Route segment under the espace. */
  readonly chemin: string;
  readonly etat: 'ouvert' | 'bientot';
  /** One sentence: what one does there. */
  readonly resume: string;
}

export type DocumentKind = 'cgu' | 'confidentialite' | 'accessibilite' | 'mentions-legales';
export interface DocumentLegal {
  readonly titre: string;
  /** ISO date; acceptance is kept with it, and asked again when it changes. */
  readonly version: string;
}
