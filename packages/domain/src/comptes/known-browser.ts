import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

/** How a browser's id is kept: a stolen table does not give a browser to imitate. Null matches none. */
export function browserFingerprint(ctx: Context, navigateur: string | null): string {
  return navigateur === null ? '' : ctx.vault.fingerprint('navigateur', navigateur);
}

/** Whether this browser signed in to this account before. */
export async function isKnownBrowser(
  ctx: Context,
  db: Queryable,
  compteId: string,
  navigateur: string | null,
): Promise<boolean> {
  const row = await db('navigateurs_connus')
    .where({
      compte_id: compteId,
      navigateur_empreinte: browserFingerprint(ctx, navigateur),
    })
    .first('compte_id');
  return row !== undefined;
}

/** Remembers the browser on which the owner has just proved a secret of the account. */
export async function rememberBrowser(
  ctx: Context,
  trx: Transaction,
  compteId: string,
  navigateur: string | null,
): Promise<void> {
  if (navigateur === null) return;
  await trx('navigateurs_connus')
    .insert({
      compte_id: compteId,
      navigateur_empreinte: browserFingerprint(ctx, navigateur),
      vu_le: toInstant(ctx.clock.now()),
    })
    .onConflict(['compte_id', 'navigateur_empreinte'])
    .merge(['vu_le']);
}

/** Makes every browser unknown again: one of them may be a thief's, with a budget of its own. */
export async function forgetBrowsers(trx: Transaction, compteId: string): Promise<void> {
  await trx('navigateurs_connus').where({ compte_id: compteId }).delete();
}
