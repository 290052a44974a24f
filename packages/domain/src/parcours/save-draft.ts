import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../vault/random.ts';
import { sealDraft, type DraftStep, type DraftValues } from './draft.ts';
import { insertParcours } from './insert-parcours.ts';
import { findParcours, isExpired, type LoadedParcours } from './load-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';

export interface SaveDraftInput extends ParcoursRef {
  readonly etape: DraftStep;
  readonly valeurs: DraftValues;
}

/**
 * Keeps what was typed in the current step and not validated yet, for the espace's delay. Before
 * identity is proven it begins the journey, and begins it anew when the last one is over.
 * @throws Refusal `etape-inattendue`, `parcours-expire`
 */
export async function saveDraft(
  ctx: Context,
  input: SaveDraftInput,
): Promise<{ parcoursId: string; expireLe: string }> {
  const { espace, parcours, etape } = input;
  const loaded = await findParcours(ctx.db, input);
  if (etape === 'identite' && isOver(ctx, loaded)) {
    const id = newId();
    const draft = sealDraft(ctx, espace, id, input);
    await insertParcours(ctx, ctx.db, { id, espace, genre: parcours, etape, ...draft });
    return { parcoursId: id, expireLe: draft.brouillon_expire_le };
  }
  if (!loaded) throw new Refusal('etape-inattendue');
  const { row } = loaded;
  if (isExpired(ctx, row)) throw new Refusal('parcours-expire');
  const draft = sealDraft(ctx, espace, row.id, input);
  const kept = await ctx.db('parcours').where({ id: row.id, etape }).update(draft);
  if (kept !== 1) throw new Refusal('etape-inattendue');
  return { parcoursId: row.id, expireLe: draft.brouillon_expire_le };
}

function isOver(ctx: Context, loaded: LoadedParcours | null): boolean {
  return loaded === null || loaded.row.etape === 'termine' || isExpired(ctx, loaded.row);
}
