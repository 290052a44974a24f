import type { EspaceId } from '@eps/espaces';
import { firstToday } from '../attempts/first-today.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { adresseConvoitee } from '../messages/adresse-convoitee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { normaliseEmail } from './normalise-email.ts';

export interface WantedAddress {
  readonly espace: EspaceId;
  readonly email: string;
  /** The account of who wants it, if there is one. */
  readonly compteId: string | null;
}

/**
 * Refuses an address that an account already has. Its owner is told when it is somebody else's, by one
 * mail a day at most. Only for people who have proved a code or a password: the answer is an oracle.
 * @throws Refusal `adresse-deja-utilisee`
 */
export async function refuseTakenAddress(
  ctx: Context,
  { espace, email, compteId }: WantedAddress,
  visiteur: Visiteur,
): Promise<void> {
  const taken = await ctx
    .db('comptes')
    .where({ espace, email_norme: normaliseEmail(email) })
    .first('id', 'espace', 'email', 'professionnel_id');
  if (!taken) return;
  if (taken.id !== compteId)
    await inTransaction(ctx.db, (trx) => warnOfTakenAddress(ctx, trx, taken, visiteur));
  throw new Refusal('adresse-deja-utilisee');
}

/** Tells the owner of an address that somebody else gave it as theirs. */
export async function warnOfTakenAddress(
  ctx: Context,
  trx: Transaction,
  taken: Pick<CompteRow, 'id' | 'espace' | 'email' | 'professionnel_id'>,
  { appareil }: Visiteur,
): Promise<void> {
  const { id: compteId, espace, professionnel_id: professionnelId } = taken;
  const owner = { espace, compteId, professionnelId };
  if (await firstToday(ctx, trx, adresseConvoitee.genre, compteId))
    await enqueue(ctx, trx, {
      ...owner,
      message: adresseConvoitee,
      to: taken.email,
      data: { le: ctx.clock.now(), appareil },
    });
  await recordEvent(ctx, trx, { ...owner, type: 'adresse-deja-utilisee' });
}
