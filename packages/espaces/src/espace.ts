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
  readonly connexion: ConnexionDeclaration;
  /** Identifiers accepted at sign-in. */
  readonly identifiants: readonly IdentifiantDeConnexion[];
  /** Journeys by a code sent at once, and how each proves identity. Absent: not offered here. */
  readonly parcours: Readonly<Partial<Record<ParcoursKind, ParcoursDeclaration>>>;
  /** Accounts opened with a code received by post, null where the espace writes no such letter. */
  readonly codeConfidentiel: CodeConfidentielDeclaration | null;
  /** Conventions asked for on line, null where the espace has none. */
  readonly convention: ConventionDeclaration | null;
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

/** A link at the top of the pages of who is not signed in. */
export interface LienEntete {
  readonly texte: string;
  /** Under the espace, empty for the sign-in page; null for the organisation's own site. */
  readonly chemin: string | null;
}

/** Words of the sign-in page. */
export interface ConnexionDeclaration {
  /** In the header: on the sign-in page, then on the other ones. */
  readonly entete: {
    readonly connexion: readonly LienEntete[];
    readonly ailleurs: readonly LienEntete[];
  };
  readonly titre: string;
  readonly sousTitre: string | null;
  readonly identifiant: { readonly libelle: string; readonly aide: string | null };
  readonly bouton: string;
  /** Ways out for who cannot sign in, in the order shown. */
  readonly secours: readonly { readonly texte: string; readonly chemin: string }[];
  readonly creation: { readonly titre: string; readonly phrase: string; readonly bouton: string };
  /** What the espace is for, beside the form. `icone` is a lucide name. */
  readonly panneau: {
    readonly titre: string;
    readonly lignes: readonly {
      readonly icone: string;
      readonly texte: string;
      readonly detail: string | null;
    }[];
  };
}

/** The « code confidentiel »: a letter, or a mail to the address on file, that opens an account once. */
export interface CodeConfidentielDeclaration {
  readonly lifetimeDays: number;
  /** Wrong tries of one browser before this code no longer opens anything there. */
  readonly attemptsPerBrowser: number;
  /** A letter under way is not replaced before (overview, rule 14). */
  readonly keptDays: number;
  /** From posted to expected in the letter box. */
  readonly deliveryDays: number;
  readonly titres: Readonly<Record<'inscription' | 'confirmation' | 'demande', string>>;
  /** The letter, as the guide words it. */
  readonly lettre: {
    readonly expediteur: readonly string[];
    readonly ville: string;
    readonly objet: string;
    readonly corps: readonly string[];
    readonly service: string;
    readonly mentions: string;
  };
}

/** A convention asked for on line: form, document to sign, deposit, decision. */
export interface ConventionDeclaration {
  /** Documents made in 24 hours, by one source and for one number. */
  readonly perDay: number;
  readonly titres: Readonly<Record<'demande' | 'depot', string>>;
  /** What to deposit, as the guide words it. */
  readonly consigne: string;
  /** What the document says above the signature. */
  readonly engagement: readonly string[];
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
  /** Of the kinds of link that the espace sends; `linkLifetimeHours` reads it. */
  readonly liens: Readonly<Partial<Record<LienKind, { readonly lifetimeHours: number }>>>;
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

/** A link about an account. */
export type LienCompteKind = 'reinitialisation' | 'verification-adresse' | 'changement-adresse';
/** A link about something that has no account, or not yet. */
export type LienSujetKind =
  'activation-compte' | 'annulation-courrier' | 'depot-convention' | 'suivi-convention';
export type LienKind = LienCompteKind | LienSujetKind;

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
