import type { Context } from '../context.ts';
import type { MessageRow } from '../db/tables.ts';

/** States in which a message still asks for something: of the courier, or of an operator. */
const OPEN_STATES = ['a-preparer', 'a-envoyer', 'abandonne'] as const;

/** Messages waiting or given up, by state: the outbox as a gauge. Zero where there is none. */
export async function countMessages(
  ctx: Context,
): Promise<Record<(typeof OPEN_STATES)[number], number>> {
  const rows: { etat: MessageRow['etat']; nombre: number | string }[] = await ctx
    .db('messages')
    .whereIn('etat', OPEN_STATES)
    .groupBy('etat')
    .select('etat')
    .count({ nombre: '*' });
  const count = (state: MessageRow['etat']) =>
    Number(rows.find(({ etat }) => etat === state)?.nombre ?? 0);
  return {
    'a-preparer': count('a-preparer'),
    'a-envoyer': count('a-envoyer'),
    abandonne: count('abandonne'),
  };
}
