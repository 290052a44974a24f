import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CodeConfidentielRow } from '../db/entry-tables.ts';
import { secretMatches } from './code-seals.ts';
import { isStillOnFile } from './destinations.ts';

/**
 * The code that this secret is, when it can be used now: the newest of the person, not used, not
 * cancelled, not too old, and sent to an address that is still the one on file. Null otherwise.
 * Counts nothing: whoever calls keeps the budgets.
 * @param secret normalised (`fields/tiers.ts` of contracts)
 */
export async function findCodeConfidentiel(
  ctx: Context,
  db: Queryable,
  { professionnelId, secret }: { readonly professionnelId: string; readonly secret: string },
): Promise<{ codeId: string } | null> {
  const code = await live(db, professionnelId)
    .where('expire_le', '>', toInstant(ctx.clock.now()))
    .first();
  if (!code || !secretMatches(ctx, code.id, secret, code.empreinte)) return null;
  return (await isStillOnFile(ctx, db, code)) ? { codeId: code.id } : null;
}

/** Whether a code could be used now by whoever knew it. */
export async function isCodeUsable(
  ctx: Context,
  db: Queryable,
  { professionnelId, codeId }: { readonly professionnelId: string; readonly codeId: string },
): Promise<boolean> {
  const code = await live(db, professionnelId)
    .where({ id: codeId })
    .where('expire_le', '>', toInstant(ctx.clock.now()))
    .first();
  return code !== undefined && isStillOnFile(ctx, db, code);
}

/** Id of the newest code of a person that is neither used, replaced nor cancelled: what budgets count for. */
export async function currentCode(db: Queryable, professionnelId: string): Promise<string | null> {
  return (await live(db, professionnelId).first())?.id ?? null;
}

function live(db: Queryable, professionnelId: string) {
  return db<CodeConfidentielRow>('codes_confidentiels')
    .where({ professionnel_id: professionnelId })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .whereNull('annule_le');
}
