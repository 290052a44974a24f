import { getEspace, type EspaceId, type LienKind } from '@eps/espaces';
import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { fromInstant, toInstant } from '../db/instants.ts';

export type NextLinkInput = {
  readonly espace: EspaceId;
  readonly genre: LienKind;
} & (
  { readonly compteId: string } | { readonly sujetId: string } | { readonly inscriptionsOf: string }
);

/**
 * When one more link of this kind may be made for the account, for another subject, or for the inscriptions
 * of a professionnel: links are counted like codes, so many an hour (spec, rule 2). Null: now. The caller
 * holds the account's, the subject's or the professionnel's row, so that parallel requests are counted one after the
 * other.
 */
export async function nextLinkAt(
  ctx: Context,
  trx: Transaction,
  { espace, genre, ...owner }: NextLinkInput,
): Promise<Date | null> {
  const { perHour } = getEspace(espace).policies.code;
  const recent = await trx('liens')
    .where({ genre })
    .modify((query) => {
      if ('compteId' in owner) void query.where({ compte_id: owner.compteId });
      else if ('sujetId' in owner) void query.where({ sujet_id: owner.sujetId });
      else
        void query.whereIn(
          'sujet_id',
          trx('inscriptions').where({ professionnel_id: owner.inscriptionsOf }).select('id'),
        );
    })
    .where('cree_le', '>', toInstant(addHours(ctx.clock.now(), -1)))
    .orderBy('cree_le', 'desc')
    .limit(perHour)
    .select('cree_le');
  const earliest = recent[perHour - 1];
  return earliest ? addHours(fromInstant(earliest.cree_le), 1) : null;
}
