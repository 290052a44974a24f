import type { EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { nextLinkAt } from '../links/next-link-at.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { ACTIVATION, lastActivationAt } from './create-activation.ts';
import { isSecretUsable } from './is-secret-usable.ts';

/** A stranger who types the number again and again must not fill the owner's mailbox. */
const REMINDER_MINUTES = 10;

/**
 * The inscription that a number waits for, when its activation mail may leave again: its code or
 * password could still be used, and the last mail is ten minutes old. Null otherwise. Its professionnel's
 * row is held.
 */
export async function findForgotten(
  ctx: Context,
  trx: Transaction,
  { espace, numero }: { readonly espace: EspaceId; readonly numero: string },
): Promise<InscriptionRow | null> {
  const holder = await findByNumero(trx, espace, numero);
  if (!holder) return null;
  const professionnelId = holder.professionnel.id;
  await lockProfessionnel(trx, professionnelId);
  const inscription = await trx('inscriptions')
    .where({ professionnel_id: professionnelId })
    .whereNull('activee_le')
    .whereNull('remplacee_le')
    .whereNull('sans_suite_le')
    .first();
  if (!inscription) return null;
  if (!(await isSecretUsable(ctx, trx, inscription))) return null;
  const again = addMinutes(await lastActivationAt(trx, inscription), REMINDER_MINUTES);
  if (again > ctx.clock.now()) return null;
  const asked = { espace, genre: ACTIVATION, inscriptionsOf: professionnelId } as const;
  return (await nextLinkAt(ctx, trx, asked)) === null ? inscription : null;
}
