import type { Policies } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { Refusal } from '../refusal.ts';
import { passwordTexts } from './texts.fr.ts';

type History = Pick<Policies['password'], 'history'>;
type Known = Pick<CompteRow, 'id' | 'mot_de_passe'>;

/**
 * Refuses one of the last passwords of an account, the present one included, where the espace keeps
 * them. Each is one hash: outside of transactions.
 * @throws Refusal `mot-de-passe-deja-utilise`, under `field`
 */
export async function refuseUsedPassword(
  ctx: Context,
  compte: Known,
  { field, typed, policy }: { field: string; typed: string; policy: History },
): Promise<void> {
  if (policy.history === 0) return;
  const past = await ctx
    .db('mots_de_passe_passes')
    .where({ compte_id: compte.id })
    .orderBy('remplace_le', 'desc')
    .limit(policy.history - 1)
    .select('mot_de_passe');
  for (const { mot_de_passe } of [compte, ...past])
    if (await ctx.hasher.verify(mot_de_passe, typed))
      throw new Refusal('mot-de-passe-deja-utilise', {}, { [field]: [passwordTexts.dejaUtilise] });
}

/** Keeps the password that another one is about to replace, and forgets those too old to be compared. */
export async function rememberPassword(
  ctx: Context,
  trx: Transaction,
  { id: compteId, mot_de_passe }: Known,
  { history }: History,
): Promise<void> {
  if (history < 2) return;
  await trx('mots_de_passe_passes')
    .insert({ compte_id: compteId, mot_de_passe, remplace_le: toInstant(ctx.clock.now()) })
    .onConflict(['compte_id', 'remplace_le'])
    .merge();
  const kept = trx('mots_de_passe_passes')
    .where({ compte_id: compteId })
    .orderBy('remplace_le', 'desc')
    .limit(history - 1)
    .select('remplace_le');
  await trx('mots_de_passe_passes')
    .where({ compte_id: compteId })
    .whereNotIn('remplace_le', kept)
    .delete();
}
