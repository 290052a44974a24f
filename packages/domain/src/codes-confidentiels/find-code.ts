import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CodeConfidentielRow } from '../db/entry-tables.ts';
import { secretMatches } from './code-seals.ts';
import { isStillOnFile } from './destinations.ts';

export interface FoundCode {
  readonly codeId: string;
  readonly canal: CodeConfidentielRow['canal'];
}

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
): Promise<FoundCode | null> {
  const code = await liveCode(db, professionnelId);
  if (!code || !(await isRightCode(ctx, db, { code, secret }))) return null;
  return { codeId: code.id, canal: code.canal };
}

/** Whether this secret is that code, and the code can be used now. */
export async function isRightCode(
  ctx: Context,
  db: Queryable,
  { code, secret }: { readonly code: CodeConfidentielRow; readonly secret: string },
): Promise<boolean> {
  if (!secretMatches(ctx, code.id, secret, code.empreinte)) return false;
  return code.expire_le > toInstant(ctx.clock.now()) && isStillOnFile(ctx, db, code);
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
  return (await liveCode(db, professionnelId))?.id ?? null;
}

/** That code itself, expired or not. */
export async function liveCode(
  db: Queryable,
  professionnelId: string,
): Promise<CodeConfidentielRow | null> {
  return (await live(db, professionnelId).first()) ?? null;
}

function live(db: Queryable, professionnelId: string) {
  return db<CodeConfidentielRow>('codes_confidentiels')
    .where({ professionnel_id: professionnelId })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .whereNull('annule_le');
}
