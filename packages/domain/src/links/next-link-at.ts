import { getEspace, type EspaceId, type LienKind } from '@eps/espaces';
import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { fromInstant, toInstant } from '../db/instants.ts';

export interface NextLinkInput {
  readonly espace: EspaceId;
  readonly compteId: string;
  readonly genre: LienKind;
}

/**
 * When one more link of this kind may be made for the account: links are counted like codes, so many an
 * hour (spec, rule 2). Null: now. The caller holds the account's row, so that parallel requests are
 * counted one after the other.
 */
export async function nextLinkAt(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, genre }: NextLinkInput,
): Promise<Date | null> {
  const { perHour } = getEspace(espace).policies.code;
  const recent = await trx('liens')
    .where({ compte_id: compteId, genre })
    .where('cree_le', '>', toInstant(addHours(ctx.clock.now(), -1)))
    .orderBy('cree_le', 'desc')
    .limit(perHour)
    .select('cree_le');
  const earliest = recent[perHour - 1];
  return earliest ? addHours(fromInstant(earliest.cree_le), 1) : null;
}
