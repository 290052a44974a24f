import { getEspace, linkLifetimeHours, type EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { fromInstant } from '../db/instants.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { createSubjectLink } from '../links/create-link.ts';

/** The kind of link that activates an inscription. */
export const ACTIVATION = 'activation-compte';

/** A link that activates an inscription, and how long it works. The earlier ones stop working. */
export async function createActivation(
  ctx: Context,
  trx: Transaction,
  { espace, id }: { readonly espace: EspaceId; readonly id: string },
): Promise<{ url: string; lifetimeHours: number }> {
  const { url } = await createSubjectLink(ctx, trx, { espace, genre: ACTIVATION, sujetId: id });
  return { url, lifetimeHours: linkLifetimeHours(getEspace(espace), ACTIVATION) };
}

/** When the last link of an inscription was made. */
export async function lastActivationAt(
  db: Queryable,
  { id, cree_le }: Pick<InscriptionRow, 'id' | 'cree_le'>,
): Promise<Date> {
  const link = await db('liens')
    .where({ sujet_id: id, genre: ACTIVATION })
    .orderBy('cree_le', 'desc')
    .first('cree_le');
  return fromInstant(link?.cree_le ?? cree_le);
}
