import { getEspace, type EspaceId } from '@eps/espaces';
import { budgetsOfDoor } from '../attempts/doors.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CodeRow } from '../db/tables.ts';
import { codeMatches } from './code-seals.ts';

export type Attempted =
  | { readonly outcome: 'juste'; readonly codeId: string }
  | { readonly outcome: 'faux'; readonly remaining: number }
  /** Wrong, and it was the last try. */
  | { readonly outcome: 'epuise' }
  /** Nothing was compared: too old, replaced, used, or its tries spent. */
  | { readonly outcome: 'perime' };

/**
 * Tries a code. The attempt is counted in its own atomic statement before anything is compared
 * (HackerOne #3692149 on Kratos): however many tries arrive at once, at most 5 are compared. A right
 * one is not consumed here.
 */
export async function attemptCode(
  ctx: Context,
  db: Queryable,
  { espace, current, code }: { espace: EspaceId; current: CodeRow; code: string },
): Promise<Attempted> {
  const budget = budgetsOfDoor('code', getEspace(espace)).code;
  const failures = budget?.failures ?? 0;
  const counted: Pick<CodeRow, 'essais' | 'empreinte'>[] = await usable(ctx, db, current.id)
    .where('essais', '<', failures)
    .update({ essais: db.raw('essais + 1') }, ['essais', 'empreinte']);
  const [row] = counted;
  if (!row) return { outcome: 'perime' };
  if (codeMatches(ctx, current.id, code, row.empreinte))
    return { outcome: 'juste', codeId: current.id };
  const remaining = failures - row.essais;
  return remaining > 0 ? { outcome: 'faux', remaining } : { outcome: 'epuise' };
}

/** Uses a right code; true for exactly one of the parallel submits. */
export async function consumeCode(ctx: Context, db: Queryable, codeId: string): Promise<boolean> {
  const used = await usable(ctx, db, codeId).update({ utilise_le: toInstant(ctx.clock.now()) });
  return used === 1;
}

function usable(ctx: Context, db: Queryable, codeId: string) {
  return db('codes')
    .where({ id: codeId })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .where('expire_le', '>', toInstant(ctx.clock.now()));
}
