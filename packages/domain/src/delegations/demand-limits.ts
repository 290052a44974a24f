import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { delegableServices, type Giving } from './delegable-services.ts';
import { dayInMonths, today } from './delegation-days.ts';
import { demandDelegations } from './demand-delegations.ts';

export interface Limited {
  readonly services: readonly string[];
  /** Last day included, `AAAA-MM-JJ`. */
  readonly finLe: string;
}

/**
 * Demands services that may be given under that activity, and a last day neither past nor too far.
 * @throws Refusal `delegation-hors-limites`; `introuvable` in an espace without delegations
 */
export function demandLimits(
  ctx: Pick<Context, 'clock'>,
  giving: Giving & { readonly profession: string },
  { services, finLe }: Limited,
): void {
  const { maxMonths } = demandDelegations(giving.espace);
  const delegable = delegableServices(ctx, giving, giving.profession);
  const within =
    services.length > 0 &&
    services.every((id) => delegable.includes(id)) &&
    finLe >= today(ctx) &&
    finLe <= dayInMonths(ctx, maxMonths);
  if (!within) throw new Refusal('delegation-hors-limites');
}
