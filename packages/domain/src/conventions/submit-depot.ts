import type { ConventionView } from '@eps/contracts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ConventionRow } from '../db/entry-tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { createSubjectLink } from '../links/create-link.ts';
import { demandeRecue } from '../messages/demande-recue.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { openForm, sealPart } from './convention-seals.ts';
import { describeConvention, listPieces } from './describe-convention.ts';
import { lockConvention, type ConventionRef } from './load-convention.ts';

/**
 * « ENVOYER »: the request is deposited, with a convention signed and a RIB at least. The deposit link
 * stops working, and a link to follow the request is mailed. Sent twice, it is deposited once.
 *
 * @throws Refusal `convention-fermee`, `pieces-manquantes`, `pieces-inachevees`
 */
export async function submitDepot(
  ctx: Context,
  { message, ...ref }: ConventionRef & { readonly message: string },
  visiteur: Visiteur,
): Promise<ConventionView> {
  const deposited = await inTransaction(ctx.db, async (trx) => {
    const row = await lockConvention(ctx, trx, ref);
    if (row.etat !== 'brouillon' && row.etat !== 'generee') return row;
    await demandPieces(trx, row);
    const changes = {
      etat: 'deposee' as const,
      deposee_le: toInstant(ctx.clock.now()),
      brouillon_chiffre: null,
      brouillon_expire_le: null,
      message_chiffre: message === '' ? null : sealPart(ctx, 'message', row.id, message),
    };
    await trx('conventions').where({ id: row.id }).update(changes);
    await useDepotLink(ctx, trx, row);
    await tellApplicant(ctx, trx, row, visiteur);
    return { ...row, ...changes };
  });
  return describeConvention(ctx, ctx.db, deposited);
}

async function demandPieces(trx: Transaction, row: ConventionRow): Promise<void> {
  if (row.etat !== 'generee') throw new Refusal('convention-fermee');
  const pieces = await listPieces(trx, row.id);
  if (pieces.some(({ etat }) => etat === 'en-cours')) throw new Refusal('pieces-inachevees');
  const has = (kind: string) => pieces.some(({ justificatif }) => justificatif === kind);
  if (!has('convention') || !has('rib')) throw new Refusal('pieces-manquantes');
}

function useDepotLink(ctx: Context, trx: Transaction, { id }: ConventionRow) {
  return trx('liens')
    .where({ sujet_id: id, genre: 'depot-convention' })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .update({ utilise_le: toInstant(ctx.clock.now()) });
}

async function tellApplicant(
  ctx: Context,
  trx: Transaction,
  row: ConventionRow,
  { appareil }: Visiteur,
): Promise<void> {
  const { id, espace, suivi, professionnel_id: professionnelId } = row;
  const form = openForm(ctx, row);
  if (!form) throw new Error('A generated convention has no form');
  const { url } = await createSubjectLink(ctx, trx, {
    espace,
    genre: 'suivi-convention',
    sujetId: id,
  });
  await enqueue(ctx, trx, {
    message: demandeRecue,
    espace,
    to: form.email,
    professionnelId,
    data: { suivi, url: `${url}&numero=${suivi}`, le: ctx.clock.now(), appareil },
  });
  await recordEvent(ctx, trx, { espace, type: 'convention-deposee', professionnelId, appareil });
}
