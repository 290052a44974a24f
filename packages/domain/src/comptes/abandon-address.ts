import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import {
  adresseChangementAnnule,
  type MotifAnnulation,
} from '../messages/adresse-changement-annule.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { noWaiting } from './waiting-address.ts';

/** Leaves a change of address behind, asked for or proved, with its links. Nobody is told. */
export async function dropAddressChange(
  ctx: Context,
  trx: Transaction,
  compteId: string,
): Promise<void> {
  await trx('comptes').where({ id: compteId }).update(noWaiting);
  await supersedeLinks(ctx, trx, { compteId }, ['changement-adresse', 'annulation-adresse']);
}

export interface AbandonedAddress {
  /** As it is, locked. */
  readonly compte: CompteRow;
  readonly motif: MotifAnnulation;
  readonly appareil: string;
}

/** Leaves a change of address behind, and tells both addresses. */
export async function abandonAddress(
  ctx: Context,
  trx: Transaction,
  { compte, motif, appareil }: AbandonedAddress,
): Promise<void> {
  const { id: compteId, espace, professionnel_id: professionnelId } = compte;
  const owner = { espace, compteId, professionnelId };
  const data = { le: ctx.clock.now(), appareil, motif };
  // Before it is dropped: the new address gets its copy.
  await enqueue(ctx, trx, {
    ...owner,
    message: adresseChangementAnnule,
    to: compte.email,
    data,
  });
  await dropAddressChange(ctx, trx, compteId);
  const acteur = motif === 'adresse-prise' ? 'systeme' : 'personne';
  await recordEvent(ctx, trx, { ...owner, type: 'adresse-changement-annule', acteur, appareil });
}

/** Whether a change of address is under way: proved and waiting, or asked for by a link that still works. */
export async function isChangingAddress(
  ctx: Context,
  trx: Transaction,
  compte: Pick<CompteRow, 'id' | 'adresse_suivante_le'>,
): Promise<boolean> {
  if (compte.adresse_suivante_le !== null) return true;
  const link = await trx('liens')
    .where({ compte_id: compte.id, genre: 'changement-adresse' })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .where('expire_le', '>', toInstant(ctx.clock.now()))
    .first('id');
  return link !== undefined;
}
