import type { ActiveSession, Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { meets } from '../sessions/grades.ts';

/**
 * Demands more than the mailbox (B4): whoever reads the owner’s mail must not let themselves in for months,
 * where the next password would not put them out.
 * @throws Refusal `preuve-necessaire`
 */
export function demandBeyondMailbox(ctx: Pick<Context, 'clock'>, active: ActiveSession): void {
  if (!meets(ctx, active, 'donnees-patients')) throw new Refusal('preuve-necessaire');
}
