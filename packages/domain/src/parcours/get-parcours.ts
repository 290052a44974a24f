import type { ParcoursView } from '@eps/contracts';
import type { Context } from '../context.ts';
import { describeNoParcours, describeParcours } from './describe-parcours.ts';
import { dropStaleDraft } from './draft.ts';
import { findParcours, isExpired } from './load-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';

/**
 * Where this browser's journey stands: what a reload, a second tab or a way back shows. A draft that
 * is too old is dropped here, and the person told so once (guide of ordre: 10 minutes).
 */
export async function getParcours(ctx: Context, ref: ParcoursRef): Promise<ParcoursView> {
  const loaded = await findParcours(ctx.db, ref);
  if (!loaded) return describeNoParcours(ctx);
  const { row, professionnel } = loaded;
  const stale = row.brouillon_expire_le !== null && isStale(ctx, row.brouillon_expire_le);
  const brouillonPerime = stale && (await dropStaleDraft(ctx, row.id));
  if (isExpired(ctx, row)) return describeNoParcours(ctx, { brouillonPerime });
  const current = stale ? { ...row, brouillon_chiffre: null } : row;
  const view = await describeParcours(ctx, { row: current, professionnel });
  return { ...view, brouillonPerime };
}

function isStale(ctx: Context, expireLe: string): boolean {
  return new Date(expireLe) <= ctx.clock.now();
}
