import type { BodyOf, DelegationView, updateDelegation as route } from '@eps/contracts';
import { readCompte } from '../comptes/read-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import type { DelegationRow } from '../db/delegation-tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { delegationModifiee } from '../messages/delegation-modifiee.ts';
import type { DelegueData } from '../messages/delegue-facts.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { readActivite } from '../sessions/activite-column.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { delegueData } from './delegue-data.ts';
import { demandBeyondMailbox } from './demand-beyond-mailbox.ts';
import { demandDelegations } from './demand-delegations.ts';
import { demandLimits } from './demand-limits.ts';
import { describeDelegations } from './describe-delegations.ts';
import { holdOwnDelegation } from './own-delegations.ts';
import { readServices, writeServices } from './services-column.ts';

/**
 * Changes the services of a delegation, among those of the activity it was given under, or its last day.
 * Its open sessions end: the next one is within the new limits. The owner is told of one that reaches
 * further, with the link that freezes the account.
 * @throws Refusal `introuvable`, `preuve-necessaire`, `delegation-hors-limites`; `non-connecte` when the
 *   session has ended meanwhile
 */
export function updateDelegation(
  ctx: Context,
  active: ActiveSession,
  id: string,
  { services, finLe }: BodyOf<typeof route>,
  { appareil }: Visiteur,
): Promise<DelegationView> {
  const { espace, compteId, professionnelId } = active;
  demandDelegations(espace);
  return inTransaction(ctx.db, async (trx) => {
    const delegation = await holdOwnDelegation(ctx, trx, active, id);
    demandBeyondMailbox(ctx, active);
    const { compte, professionnel } = await readCompte(trx, active);
    const activite = readActivite(delegation.activite);
    const { profession } = professionnel;
    demandLimits(ctx, { espace, activite, profession }, { services, finLe });
    const changed = { services: writeServices(services), fin_le: finLe };
    await trx('delegations').where({ id }).update(changed);
    await closeSessions(ctx, trx, { compteId, delegation: id, motif: 'delegation-modifiee' });
    const who = { espace, compteId, professionnelId, delegation: id, appareil };
    const data = delegueData({ ...delegation, ...changed }, { le: ctx.clock.now(), appareil });
    if (reachesFurther(delegation, data))
      await enqueue(ctx, trx, { ...who, message: delegationModifiee, to: compte.email, data });
    await recordEvent(ctx, trx, { ...who, type: 'delegation-modifiee' });
    const [view] = await describeDelegations(ctx, trx, [{ ...delegation, ...changed }]);
    if (view === undefined) throw new Error('A delegation just changed cannot be described');
    return view;
  });
}

/** By a service it did not have, or a later last day. */
function reachesFurther(
  before: DelegationRow,
  { services, finLe }: Pick<DelegueData, 'services' | 'finLe'>,
): boolean {
  const had = readServices(before.services);
  return finLe > before.fin_le || services.some((id) => !had.includes(id));
}
