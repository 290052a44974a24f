import { getEspace, type EspaceId } from '@eps/espaces';
import type { Context, Visiteur } from '../context.ts';
import { budgetsOfDoor, type BudgetKind, type BudgetPolicy, type Door } from './doors.ts';

/** One counter that an attempt draws on. */
export interface Budget extends BudgetPolicy {
  /** Primary key of its row: nothing of it can be read back. */
  readonly cle: string;
  readonly kind: BudgetKind;
  /** False where it counts this attempt without ever refusing it. */
  readonly closes: boolean;
}

export interface PasswordAttempt {
  readonly espace: EspaceId;
  readonly door: 'mot-de-passe' | 'mot-de-passe-actuel' | 'second-facteur' | 'delegue';
  /** The account, or the identifier typed where nobody has it: both are counted alike. */
  readonly subject: string;
  /** This browser signed in to this account before. */
  readonly known: boolean;
}

/** A known browser draws on its own budget; all the others on one together, and on the account's. */
export function passwordBudgets(
  ctx: Context,
  attempt: PasswordAttempt,
  visiteur: Visiteur,
): Budget[] {
  const { espace, door, subject, known } = attempt;
  const budget = budgetMaker(ctx, espace, door);
  if (known && visiteur.navigateur !== null)
    return [budget('navigateur-connu', `${subject}:${visiteur.navigateur}`)];
  return [budget('navigateurs-inconnus', subject), budget('compte', subject)];
}

export interface IdentityAttempt {
  readonly espace: EspaceId;
  readonly rpps: string;
  /** This browser signed in to this person's account before: strangers cannot close its way. */
  readonly known: boolean;
}

/** Wrong identities are counted per browser, per source and per person (spec, rule 5). */
export function identityBudgets(
  ctx: Context,
  attempt: IdentityAttempt,
  visiteur: Visiteur,
): Budget[] {
  const budget = budgetMaker(ctx, attempt.espace, 'identite');
  return [
    ...visitorBudgets(budget, visiteur),
    { ...budget('personne', attempt.rpps), closes: !attempt.known },
  ];
}

/** Wrong numbers, which are nobody's, are counted per browser and per source alone: they close nobody's way. */
export function numberBudgets(ctx: Context, espace: EspaceId, visiteur: Visiteur): Budget[] {
  return visitorBudgets(budgetMaker(ctx, espace, 'identite'), visiteur);
}

export interface SecretAttempt {
  readonly espace: EspaceId;
  /** The code or provisional password that is current, or the number typed where there is none. */
  readonly subject: string;
  /** Normalised, whoever has it. */
  readonly numero: string;
}

/**
 * Wrong codes confidentiels are counted per browser and code, per source and per number. The number's
 * budget refuses wrong ones only: strangers must not close a way whose code, of 50 random bits, they
 * cannot guess (spec, rule 5).
 */
export function secretBudgets(
  ctx: Context,
  { espace, subject, numero }: SecretAttempt,
  visiteur: Visiteur,
): { readonly closing: readonly Budget[]; readonly counted: readonly Budget[] } {
  const budget = budgetMaker(ctx, espace, 'code-confidentiel');
  const closing = visitorBudgets(budget, visiteur, subject);
  return { closing, counted: [...closing, budget('personne', numero)] };
}

export interface KeyAttempt {
  readonly espace: EspaceId;
  readonly professionnelId: string;
  /** This browser signed in to this person's account before: strangers cannot close its way. */
  readonly known: boolean;
}

/** Wrong security keys are counted per browser and person, per source and per person (A3). */
export function keyBudgets(
  ctx: Context,
  { espace, professionnelId, known }: KeyAttempt,
  visiteur: Visiteur,
): Budget[] {
  const budget = budgetMaker(ctx, espace, 'cle-securite');
  return [
    ...visitorBudgets(budget, visiteur, professionnelId),
    { ...budget('personne', professionnelId), closes: !known },
  ];
}

/** The browser's budget, where it has an id, for one subject or for all of them; then its source's. */
function visitorBudgets(
  budget: ReturnType<typeof budgetMaker>,
  { navigateur, source }: Visiteur,
  subject?: string,
): Budget[] {
  const bySource = budget('source', source);
  if (navigateur === null) return [bySource];
  const who = subject === undefined ? navigateur : `${subject}:${navigateur}`;
  return [budget('navigateur', who), bySource];
}

function budgetMaker(ctx: Context, espace: EspaceId, door: Door) {
  const policies = budgetsOfDoor(door, getEspace(espace));
  return (kind: BudgetKind, who: string): Budget => {
    const policy = policies[kind];
    if (!policy) throw new Error(`The door ${door} has no budget ${kind}`);
    return { ...policy, cle: counterKey(ctx, espace, door, kind, who), kind, closes: true };
  };
}

function counterKey(ctx: Context, ...parts: [EspaceId, Door, BudgetKind, string]): string {
  return ctx.vault.fingerprint('compteur', JSON.stringify(parts));
}
