import { getEspace, linkLifetimeHours, type EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';
import { createSubjectLink } from '../links/create-link.ts';
import { courrierCode } from '../messages/courrier-code.ts';
import { courrierEnRoute } from '../messages/courrier-en-route.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { numeroKindOf } from '../professionnels/normalise-numero.ts';
import { newId } from '../vault/random.ts';
import { postalAddress } from './postal-address.ts';
import { courrierReference } from './reference.ts';

export interface QueueCourrierInput {
  readonly espace: EspaceId;
  readonly codeId: string;
  /** In clear: it goes into the sealed message and nowhere else. */
  readonly code: string;
  readonly numero: string;
  readonly expireLe: Date;
  readonly appareil: string;
  readonly professionnel: ProfessionnelRow;
  readonly lieu: LieuExerciceRow;
}

/** Hands a letter to the outbox, and tells its owner by mail that it is on its way. */
export async function queueCourrier(
  ctx: Context,
  trx: Transaction,
  input: QueueCourrierInput,
): Promise<void> {
  const { espace, codeId, code, numero, expireLe, professionnel, lieu } = input;
  const id = newId();
  const demande_le = toInstant(ctx.clock.now());
  const [inserted] = await trx('courriers')
    .insert({
      id,
      espace,
      code_id: codeId,
      professionnel_id: professionnel.id,
      numero,
      etat: 'demande',
      motif: null,
      lot: null,
      lot_rang: null,
      pdf_chiffre: null,
      demande_le,
      expire_le: toInstant(expireLe),
      imprime_le: null,
      poste_le: null,
      attendu_le: null,
      fini_le: null,
    })
    .returning('rang');
  if (!inserted) throw new Error('A letter was not written');
  const reference = courrierReference({ rang: inserted.rang, demande_le });
  const destinataire = postalAddress(professionnel, lieu);
  await enqueue(ctx, trx, {
    id,
    message: courrierCode,
    espace,
    to: destinataire.join(', '),
    professionnelId: professionnel.id,
    perimeLe: expireLe,
    data: {
      espace,
      reference,
      destinataire,
      numero,
      genreNumero: numeroKindOf(lieu),
      code,
      expireLe,
      publicUrl: ctx.publicUrl,
    },
  });
  await tellOwner(ctx, trx, input, { id, reference });
}

/** To an address that somebody has proved, or that the registre holds; never to one typed here. */
async function tellOwner(
  ctx: Context,
  trx: Transaction,
  { espace, professionnel, appareil }: QueueCourrierInput,
  { id, reference }: { readonly id: string; readonly reference: string },
): Promise<void> {
  const compte = await trx('comptes')
    .where({ professionnel_id: professionnel.id })
    .whereNot({ statut: 'ferme' })
    .whereNotNull('email_verifie_le')
    .first('id', 'email');
  const to = compte?.email ?? professionnel.email;
  if (!to) return;
  const genre = 'annulation-courrier';
  const { url } = await createSubjectLink(ctx, trx, { espace, genre, sujetId: id });
  await enqueue(ctx, trx, {
    message: courrierEnRoute,
    espace,
    to,
    professionnelId: professionnel.id,
    compteId: compte?.id ?? null,
    data: {
      reference,
      url,
      lifetimeHours: linkLifetimeHours(getEspace(espace), genre),
      appareil,
      le: ctx.clock.now(),
    },
  });
}
