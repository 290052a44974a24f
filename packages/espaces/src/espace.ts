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
  /** Accounts asked for with a number, then proved by key, card or post; null where there are none. */
  readonly creation: CreationDeclaration | null;
  /** Sign-in by professional card (Pro Santé Connect), null where the espace takes none. */
  readonly cps: CpsDeclaration | null;
  /** Others acting for the owner of an account within chosen services; null where nobody can. */
  readonly delegations: DelegationsDeclaration | null;
  /** What repairs an account that is frozen, dormant or locked. */
  readonly reouverture: ReouvertureDeclaration;
  readonly policies: Policies;
  readonly services: readonly Service[];
  /** The dialog that presents them once, at the first sign-in; null where there is none. */
  readonly presentation: PresentationDeclaration | null;
  /** Public pages of its own, named at the foot of every page before the legal ones. */
  readonly pages: readonly PagePublique[];
  readonly documents: Readonly<Record<DocumentKind, DocumentLegal>>;
  /** Sentences a guide prescribes for a problem code, instead of the common one; `{minutes}` stands for that parameter. */
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

export interface PresentationDeclaration {
  readonly titre: string;
  readonly phrase: string;
  readonly bouton: string;
}

export interface PagePublique {
  readonly texte: string;
  /** Under the espace. */
  readonly chemin: 'a-propos' | 'configuration';
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
  /** Small capitals over the title, where the guide has them. */
  readonly surtitre: string | null;
  readonly titre: string;
  readonly sousTitre: string | null;
  readonly identifiant: { readonly libelle: string; readonly aide: string | null };
  readonly bouton: string;
  /** Ways out for who cannot sign in, in the order shown. */
  readonly secours: readonly { readonly texte: string; readonly chemin: string }[];
  readonly creation: { readonly titre: string; readonly phrase: string; readonly bouton: string };
  /** What the espace is for, beside the form; null where a card stands there. `icone` is a lucide name. */
  readonly panneau: {
    readonly titre: string;
    readonly lignes: readonly {
      readonly icone: string;
      readonly texte: string;
      readonly detail: string | null;
    }[];
  } | null;
}

/** The « code confidentiel »: a letter, or a mail to the address on file, that opens an account once. */
export interface CodeConfidentielDeclaration {
  /**
   * Where it is typed. `inscription`: in a form, with the address and password of the account (`tiers`).
   * `connexion`: as a provisional password on the sign-in page (`assurance-maladie`).
   */
  readonly usage: 'inscription' | 'connexion';
  /** As letters and mails call it: « un … », « ce … ». */
  readonly nom: string;
  readonly lifetimeDays: number;
  /** Wrong tries of one browser before this code no longer opens anything there. */
  readonly attemptsPerBrowser: number;
  /** A letter under way is not replaced before (overview, rule 14). */
  readonly keptDays: number;
  /** From posted to expected in the letter box. */
  readonly deliveryDays: number;
  readonly titres: Readonly<Record<'inscription' | 'confirmation' | 'demande', string>>;
  /** The letter, as the guide words it; left out of what browsers receive. */
  readonly lettre: {
    readonly expediteur: readonly string[];
    readonly ville: string;
    readonly objet: string;
    readonly corps: readonly string[];
    readonly service: string;
    readonly mentions: string;
  };
}

/** « CRÉER VOTRE COMPTE » (A2 to A5): a number, what proves whose it is, then one's identifiers. */
export interface CreationDeclaration {
  /** Wrong tries of a security key within `windowHours`: of one browser, then of everybody for one person. */
  readonly cle: {
    readonly perBrowser: number;
    readonly perPerson: number;
    readonly windowHours: number;
  };
  readonly titres: Readonly<
    Record<'surtitre' | 'cle' | 'identifiants' | 'courrier' | 'confirmation', string>
  >;
  /** The optional consent about the address: what is ticked, and its limits. */
  readonly consentement: { readonly texte: string; readonly limite: string };
}

/** Sign-in by card, as the sign-in page words it. */
export interface CpsDeclaration {
  readonly titre: string;
  readonly phrase: string;
  readonly bouton: string;
  readonly creation: string;
  /** Instead of `phrase` while passwords are locked out: a card opens at once. */
  readonly deblocage: { readonly titre: string; readonly phrase: string };
  /** Over the form that stands beside, of equal rank. */
  readonly identification: { readonly titre: string; readonly phrase: string };
}

/** A proof that whoever only reads the mailbox cannot give. */
export type PreuveForte = 'cps' | 'courrier' | 'cle' | 'sms';

/** Which proof repairs what (overview, rule 13): never e-mail alone. */
export interface ReouvertureDeclaration {
  /** Those that reopen a frozen account, and lift a lock. */
  readonly gele: readonly PreuveForte[];
  /** Those that reopen one unused for too long. */
  readonly dormant: readonly PreuveForte[];
  /** How its owner does it, whatever shut it, as messages and screens say: « Pour le rouvrir, … ». The key, where it may, is named beside. */
  readonly comment: string;
}

/** Delegations: how many an account may give, and for how long. */
export interface DelegationsDeclaration {
  readonly perCompte: number;
  /** From the day it is given to its last day, at most. */
  readonly maxMonths: number;
}

/** A convention asked for on line: form, document to sign, deposit, decision. */
export interface ConventionDeclaration {
  /** Documents made in 24 hours, by one source and for one number. */
  readonly perDay: number;
  readonly titres: Readonly<Record<'demande' | 'depot', string>>;
  /** What to deposit, as the guide words it. */
  readonly consigne: string;
  /** What the document says above the signature; left out of what browsers receive. */
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
    /** After so many days another one is asked for; null: it does not age. */
    readonly lifeDays: number | null;
    /** How many of the last ones may not be chosen again; 0: none is kept. */
    readonly history: number;
  };
  /** From a new address proved to its taking effect: the old one is told, and may cancel (B3). */
  readonly adresse: { readonly delayHours: number };
  /** A mail at each sign-in from a browser that the account does not know. */
  readonly appareilNouveau: boolean;
  /** Accounts unused for so long are blocked; `active` only where the notices before it exist (B14). */
  readonly dormance: { readonly months: number; readonly active: boolean } | null;
  /** Wrong guesses of an identity allowed within `windowHours`; right ones never count. */
  readonly identityGuesses: {
    readonly perBrowser: number;
    readonly perPerson: number;
    readonly perSource: number;
    readonly windowHours: number;
  };
}

/** A link about an account. */
export type LienCompteKind =
  | 'reinitialisation'
  | 'verification-adresse'
  | 'changement-adresse'
  | 'annulation-adresse'
  | 'gel-compte';
/** A link about something that has no account, or not yet. */
export type LienSujetKind =
  | 'activation-compte'
  | 'validation-candidat'
  | 'annulation-courrier'
  | 'depot-convention'
  | 'suivi-convention'
  | 'invitation-delegation'
  | 'mot-de-passe-delegue';
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
  /** Heading of the home page that it stands under, where the espace has headings. */
  readonly rubrique?: string;
  /** Who sees it; everybody where it does not say. */
  readonly pour?: PublicDeService;
  /** What a session must have proved to open it; `connexion` where it does not say. */
  readonly exige?: Exigence;
  /** Whether somebody else may be given it: never one with patients' data. */
  readonly delegable?: true;
}

/** How somebody practises in a session: as a liberal, for a centre that employs them, or as a structure. */
export type ActiviteGenre = 'liberale' | 'salariee' | 'structure' | 'direction';

export interface PublicDeService {
  readonly activites: readonly ActiviteGenre[];
  /** Codes of professions (« 10 »); any where it does not say. */
  readonly professions?: readonly string[];
}

/** What a session may be asked to have proved (B4), and how lately. */
export type Exigence = 'connexion' | 'donnees-patients' | 'preuve-recente';

export type DocumentKind = 'cgu' | 'confidentialite' | 'accessibilite' | 'mentions-legales';
export interface DocumentLegal {
  readonly titre: string;
  /** ISO date; acceptance is kept with it, and asked again when it changes. */
  readonly version: string;
}
