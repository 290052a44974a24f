import type { confirmSecondFacteur as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { secondFacteurActive } from '../messages/second-facteur-active.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { stepOfCode } from './authenticator.ts';
import { openSecret } from './factor-seals.ts';
import { lockFactor } from './lock-factor.ts';
import { replaceRecoveryCodes } from './recovery-codes.ts';

/**
 * Activates a prepared second factor by its first code, and gives its recovery codes, once. It adds no
 * proof to the session: to enrol an application proves nothing about who does it (B4).
 * @throws Refusal `second-facteur-deja-actif`, `second-facteur-incorrect` (also where nothing was
 *   prepared), `non-connecte`
 */
export function confirmSecondFacteur(
  ctx: Context,
  active: ActiveSession,
  code: string,
  { appareil }: Visiteur,
): Promise<ResponseOf<typeof route>> {
  const { compteId, espace, professionnelId } = active;
  const now = ctx.clock.now();
  return inTransaction(ctx.db, async (trx) => {
    const factor = await lockFactor(trx, compteId);
    if (factor && factor.active_le !== null) throw new Refusal('second-facteur-deja-actif');
    const step = factor ? stepOfCode(openSecret(ctx, factor), code, now) : null;
    if (step === null) throw new Refusal('second-facteur-incorrect');
    const { boiteSeuleDepuis } = await holdSession(ctx, trx, active);
    const activeLe = toInstant(now);
    await trx('seconds_facteurs')
      .where({ compte_id: compteId })
      .update({
        active_le: activeLe,
        boite_seule_le: boiteSeuleDepuis === null ? null : activeLe,
        dernier_pas: step,
      });
    const codesSecours = await replaceRecoveryCodes(ctx, trx, compteId);
    const owner = { espace, compteId, professionnelId };
    const data = { le: now, appareil };
    await enqueue(ctx, trx, { ...owner, message: secondFacteurActive, to: active.email, data });
    await recordEvent(ctx, trx, { ...owner, type: 'second-facteur-active', appareil });
    return { codesSecours };
  });
}
