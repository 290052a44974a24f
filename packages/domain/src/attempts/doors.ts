import type { ProblemCode } from '@eps/contracts';
import type { Espace, Policies } from '@eps/espaces';

/** Every place where a secret or an identity may be guessed. A door that is not here cannot count. */
export type Door =
  | 'mot-de-passe'
  | 'mot-de-passe-actuel'
  | 'second-facteur'
  | 'code'
  | 'identite'
  | 'code-confidentiel'
  | 'cle-securite'
  | 'delegue';

export const doors: readonly Door[] = [
  'mot-de-passe',
  'mot-de-passe-actuel',
  'second-facteur',
  'code',
  'identite',
  'code-confidentiel',
  'cle-securite',
  'delegue',
];

/**
 * Who shares a budget of failures (B1). `compte` is the subject of the door as a whole: it closes the
 * door to unknown browsers only, so that a stranger cannot lock the owner out of their own browser.
 */
export type BudgetKind =
  | 'navigateur-connu'
  | 'navigateurs-inconnus'
  | 'compte'
  | 'navigateur'
  | 'source'
  | 'personne'
  | 'code';

export interface BudgetPolicy {
  readonly failures: number;
  /** Failures older than this no longer count. */
  readonly windowMinutes: number;
  /** How long the budget stays spent; null: until its window ends. */
  readonly lockMinutes: number | null;
  /** Whether the count starts again at the end of a lock, or goes on until the end of its window. */
  readonly restarts: boolean;
}

/** What a door answers once its budget is spent. */
export const refusalOfDoor: Readonly<Record<Door, ProblemCode>> = {
  'mot-de-passe': 'compte-bloque',
  'mot-de-passe-actuel': 'compte-bloque',
  'second-facteur': 'compte-bloque',
  code: 'code-perime',
  identite: 'essais-identite-epuises',
  'code-confidentiel': 'essais-identite-epuises',
  'cle-securite': 'cle-epuisee',
  delegue: 'compte-bloque',
};

const DAY = 24 * 60;
/** NIST SP 800-63B-4 §3.2.2: at most 100 failed attempts on one account, whoever makes them. */
const ACCOUNT_FAILURES = 100;
const ACCOUNT_LOCK_MINUTES = 60;

type DoorBudgets = Readonly<Partial<Record<BudgetKind, BudgetPolicy>>>;

/** What an espace says that decides budgets. */
type Deciding = Pick<Espace, 'policies' | 'codeConfidentiel' | 'creation'>;

/** The budgets of each door, from the espace's policies: the only place where they are decided. */
export function budgetsOfDoor(door: Door, espace: Deciding): DoorBudgets {
  return budgetMakers[door](espace);
}

const budgetMakers: Readonly<Record<Door, (espace: Deciding) => DoorBudgets>> = {
  'mot-de-passe': passwordBudgets,
  'mot-de-passe-actuel': passwordBudgets,
  'second-facteur': passwordBudgets,
  code: codeBudgets,
  identite: identityBudgets,
  'code-confidentiel': codeConfidentielBudgets,
  'cle-securite': keyBudgets,
  delegue: passwordBudgets,
};

function codeBudgets({ policies: { code } }: Deciding): DoorBudgets {
  return {
    code: {
      failures: code.attempts,
      windowMinutes: code.lifetimeMinutes,
      lockMinutes: null,
      restarts: false,
    },
  };
}

function passwordBudgets({ policies: { lockOut } }: Deciding): DoorBudgets {
  const budget = {
    failures: lockOut.failures,
    windowMinutes: DAY,
    lockMinutes: lockOut.minutes,
    restarts: true,
  };
  return {
    'navigateur-connu': budget,
    'navigateurs-inconnus': budget,
    compte: {
      failures: ACCOUNT_FAILURES,
      windowMinutes: DAY,
      lockMinutes: ACCOUNT_LOCK_MINUTES,
      restarts: false,
    },
  };
}

function identityBudgets({ policies: { identityGuesses } }: Deciding): DoorBudgets {
  const { perBrowser, perPerson, perSource } = identityGuesses;
  return {
    navigateur: duringWindow(identityGuesses, perBrowser),
    source: duringWindow(identityGuesses, perSource),
    personne: duringWindow(identityGuesses, perPerson),
  };
}

/** `navigateur` is one browser's for one code: a newer code opens the door again. */
function codeConfidentielBudgets({ policies, codeConfidentiel }: Deciding): DoorBudgets {
  if (codeConfidentiel === null) return {};
  const { identityGuesses } = policies;
  return {
    navigateur: {
      failures: codeConfidentiel.attemptsPerBrowser,
      windowMinutes: codeConfidentiel.lifetimeDays * DAY,
      lockMinutes: null,
      restarts: false,
    },
    source: duringWindow(identityGuesses, identityGuesses.perSource),
    personne: duringWindow(identityGuesses, identityGuesses.perPerson),
  };
}

/** `navigateur` is one browser's for one person: what remains there is the post (A3). */
function keyBudgets({ policies: { identityGuesses }, creation }: Deciding): DoorBudgets {
  if (creation === null) return {};
  const { cle } = creation;
  return {
    navigateur: duringWindow(cle, cle.perBrowser),
    source: duringWindow(identityGuesses, identityGuesses.perSource),
    personne: duringWindow(cle, cle.perPerson),
  };
}

function duringWindow(
  { windowHours }: Pick<Policies['identityGuesses'], 'windowHours'>,
  failures: number,
): BudgetPolicy {
  return { failures, windowMinutes: windowHours * 60, lockMinutes: null, restarts: false };
}
