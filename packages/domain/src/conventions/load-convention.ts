import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { fromInstant } from '../db/instants.ts';
import type { ConventionRow } from '../db/entry-tables.ts';
import { Refusal } from '../refusal.ts';
import { demandConvention } from './demand-convention.ts';

/** Which request of which browser: the id lives in the browser's session, null before it was opened. */
export interface ConventionRef {
  readonly espace: EspaceId;
  readonly conventionId: string | null;
}

/** The request of a browser, undefined where it has none or it has expired. */
export async function findConvention(
  ctx: Context,
  db: Queryable,
  { espace, conventionId }: ConventionRef,
): Promise<ConventionRow | undefined> {
  demandConvention(espace);
  if (conventionId === null) return undefined;
  const row = await db('conventions').where({ id: conventionId, espace }).first();
  return row && !isExpired(ctx, row) ? row : undefined;
}

/**
 * The request of a browser, its row held until the transaction ends.
 * @throws Refusal `convention-fermee` when it has none, `convention-deja-deposee` when it can no longer
 *   be changed
 */
export async function lockOpenConvention(
  ctx: Context,
  trx: Transaction,
  ref: ConventionRef,
): Promise<ConventionRow> {
  const row = await lockConvention(ctx, trx, ref);
  if (row.etat !== 'brouillon' && row.etat !== 'generee')
    throw new Refusal('convention-deja-deposee');
  return row;
}

/** The same, deposited or not. */
export async function lockConvention(
  ctx: Context,
  trx: Transaction,
  { espace, conventionId }: ConventionRef,
): Promise<ConventionRow> {
  demandConvention(espace);
  const row = await trx('conventions')
    .where({ id: conventionId ?? '', espace })
    .forUpdate()
    .first();
  if (!row || isExpired(ctx, row)) throw new Refusal('convention-fermee');
  return row;
}

/** What has been deposited does not expire: it waits for its decision, then for its purge. */
function isExpired(ctx: Context, { etat, expire_le }: ConventionRow): boolean {
  const waits = etat === 'brouillon' || etat === 'generee';
  return waits && fromInstant(expire_le) <= ctx.clock.now();
}
