import type { listDelegations as route, ResponseOf } from '@eps/contracts';
import { readCompte } from '../comptes/read-compte.ts';
import type { ActiveSession, Context } from '../context.ts';
import { delegableServices } from './delegable-services.ts';
import { dayInMonths } from './delegation-days.ts';
import { demandDelegations } from './demand-delegations.ts';
import { describeDelegations } from './describe-delegations.ts';
import { ownDelegations } from './own-delegations.ts';

/**
 * « Mes délégations »: those given and still live, and what may be given besides.
 * @throws Refusal `introuvable` in an espace without delegations
 */
export async function listDelegations(
  ctx: Context,
  active: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  const { perCompte, maxMonths } = demandDelegations(active.espace);
  const { professionnel } = await readCompte(ctx.db, active);
  const rows = await ownDelegations(ctx, ctx.db, active);
  return {
    delegations: await describeDelegations(ctx, ctx.db, rows),
    delegables: delegableServices(ctx, active, professionnel.profession),
    reste: Math.max(0, perCompte - rows.length),
    finMax: dayInMonths(ctx, maxMonths),
  };
}
