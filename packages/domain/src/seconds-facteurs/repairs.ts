import type { PreuveDeSession } from '../context.ts';

/** What stands for a lost second factor (spec, rule 13): never the mailbox, nor a security key. */
const REPAIRS: ReadonlySet<PreuveDeSession> = new Set(['cps', 'courrier', 'sms']);

/** Whether that proof repairs a lost second factor, and so spares it. */
export function repairsFactor(preuve: PreuveDeSession): boolean {
  return REPAIRS.has(preuve);
}

/** Let in by the owner with a card or password of their own: the factor is the owner's. */
const OTHERS: ReadonlySet<PreuveDeSession> = new Set(['cpe', 'delegue']);

/**
 * Whether a session that such a proof opens is asked for the second factor of the account. Whoever
 * shows a card of the staff is not, nor a delegate.
 */
export function asksFactor(preuves: readonly PreuveDeSession[]): boolean {
  return !preuves.some((preuve) => repairsFactor(preuve) || OTHERS.has(preuve));
}
