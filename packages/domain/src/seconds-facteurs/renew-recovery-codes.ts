import type { renewRecoveryCodes as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { lockFactor } from './lock-factor.ts';
import { replaceRecoveryCodes } from './recovery-codes.ts';

/**
 * Gives ten new recovery codes, once; the former ones no longer open anything.
 * @throws Refusal `introuvable` where the account has no second factor; `non-connecte`
 */
export function renewRecoveryCodes(
  ctx: Context,
  active: ActiveSession,
  { appareil }: Visiteur,
): Promise<ResponseOf<typeof route>> {
  const { compteId, espace, professionnelId } = active;
  return inTransaction(ctx.db, async (trx) => {
    const factor = await lockFactor(trx, compteId);
    if (!factor || factor.active_le === null) throw new Refusal('introuvable');
    await holdSession(ctx, trx, active);
    const codesSecours = await replaceRecoveryCodes(ctx, trx, compteId);
    const owner = { espace, compteId, professionnelId };
    await recordEvent(ctx, trx, { ...owner, type: 'codes-secours-renouveles', appareil });
    return { codesSecours };
  });
}
