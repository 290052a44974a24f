import type { ParcoursView } from '@eps/contracts';
import type { Context } from '../context.ts';
import { describeNoParcours, describeParcours } from './describe-parcours.ts';
import { demandParcours } from './demand-parcours.ts';
import { dropStaleDraft } from './draft.ts';
import { findParcours, isExpired } from './load-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';

/**
 * Where this browser's journey stands: what a reload, a second tab or a way back shows. A draft that
 * is too old is dropped here, and the person told so once (guide of ordre: 10 minutes).
 * @throws Refusal `introuvable` where the espace has no such journey
 */
export async function getParcours(ctx: Context, ref: ParcoursRef): Promise<ParcoursView> {
  demandParcours(ref.espace, ref.parcours);
  const loaded = await findParcours(ctx.db, ref);
  if (!loaded) return describeNoParcours(ctx);
  const { row, dropped: brouillonPerime } = await dropStaleDraft(ctx, loaded.row);
  if (isExpired(ctx, row)) return describeNoParcours(ctx, { brouillonPerime });
  return { ...(await describeParcours(ctx, { ...loaded, row })), brouillonPerime };
}
