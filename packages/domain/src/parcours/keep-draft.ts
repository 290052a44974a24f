import type { Etape } from '@eps/contracts';
import type { EspaceId, ParcoursKind } from '@eps/espaces';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../vault/random.ts';
import { sealDraft, type Typed } from './draft.ts';
import { insertParcours } from './insert-parcours.ts';
import { isExpired, type LoadedParcours } from './load-parcours.ts';

export interface KeepDraftInput {
  readonly espace: EspaceId;
  readonly parcours: ParcoursKind;
  /** The journey of this browser, null where none has begun. */
  readonly loaded: LoadedParcours | null;
  readonly etape: Etape;
  readonly typed: Typed;
}

/**
 * Keeps what was typed in a step. In the first one it begins the journey, and begins it anew when the
 * last one is over.
 * @throws Refusal `etape-inattendue`, `parcours-expire`
 */
export async function keepDraft(
  ctx: Context,
  { espace, parcours: genre, loaded, etape, typed }: KeepDraftInput,
): Promise<{ parcoursId: string; expireLe: string }> {
  if (etape === 'identite' && isOver(ctx, loaded)) {
    const id = newId();
    const draft = sealDraft(ctx, espace, id, typed);
    await insertParcours(ctx, ctx.db, { id, espace, genre, etape, ...draft });
    return { parcoursId: id, expireLe: draft.brouillon_expire_le };
  }
  if (!loaded) throw new Refusal('etape-inattendue');
  const { row } = loaded;
  if (isExpired(ctx, row)) throw new Refusal('parcours-expire');
  const draft = sealDraft(ctx, espace, row.id, typed);
  const kept = await ctx.db('parcours').where({ id: row.id, etape }).update(draft);
  if (kept !== 1) throw new Refusal('etape-inattendue');
  return { parcoursId: row.id, expireLe: draft.brouillon_expire_le };
}

function isOver(ctx: Context, loaded: LoadedParcours | null): boolean {
  return loaded === null || loaded.row.etape === 'termine' || isExpired(ctx, loaded.row);
}
