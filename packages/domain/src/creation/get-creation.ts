import type { CreationView } from '@eps/contracts';
import type { Context, Visiteur } from '../context.ts';
import { dropStaleDraft, openDraft } from '../parcours/draft.ts';
import { findParcours, isExpired } from '../parcours/load-parcours.ts';
import { demandCreation } from './demand-creation.ts';
import { describeCreation, describeNoCreation } from './describe-creation.ts';
import { findCreation, type CreationRef } from './load-creation.ts';

/**
 * Where this browser's creation stands (A2 to A6): what a reload, a second tab or a way back shows. A
 * draft that is too old is dropped here, and the person told so once.
 * @throws Refusal `introuvable` where the espace has no such creation
 */
export async function getCreation(
  ctx: Context,
  ref: CreationRef,
  visiteur: Visiteur,
): Promise<CreationView> {
  demandCreation(ref.espace);
  const found = await findParcours(ctx.db, { ...ref, parcours: 'inscription' });
  if (!found) return describeNoCreation(ctx);
  const { row, dropped: brouillonPerime } = await dropStaleDraft(ctx, found.row);
  if (isExpired(ctx, row)) return { ...describeNoCreation(ctx), brouillonPerime };
  const loaded = await findCreation(ctx.db, ref);
  if (!loaded) {
    const { reference, expire_le: expireLe } = row;
    const brouillon = openDraft(ctx, row);
    return { ...describeNoCreation(ctx), reference, expireLe, brouillon, brouillonPerime };
  }
  return { ...(await describeCreation(ctx, { ...loaded, row }, visiteur)), brouillonPerime };
}
