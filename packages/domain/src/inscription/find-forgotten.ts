import type { EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { nextLinkAt } from '../links/next-link-at.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { ACTIVATION, lastActivationAt } from './create-activation.ts';
import { emailFingerprint } from './inscription-seals.ts';
import { isSecretUsable } from './is-secret-usable.ts';

/** A stranger who types the number again and again must not fill the owner's mailbox. */
const REMINDER_MINUTES = 10;

/** What was typed to sign in. */
export type ForgottenInput = { readonly espace: EspaceId } & (
  { readonly numero: string } | { readonly email: string }
);

/**
 * The inscription that a number or an address waits for, when its activation mail may leave again: what it
 * was asked with could still be used, and the last mail is ten minutes old. Null otherwise. Its
 * professionnel's row is held.
 */
export async function findForgotten(
  ctx: Context,
  trx: Transaction,
  typed: ForgottenInput,
): Promise<InscriptionRow | null> {
  const { espace } = typed;
  const professionnelId = await findAsker(ctx, trx, typed);
  if (professionnelId === undefined) return null;
  await lockProfessionnel(trx, professionnelId);
  const inscription = await awaited(trx).where({ professionnel_id: professionnelId }).first();
  if (!inscription) return null;
  if (!(await isSecretUsable(ctx, trx, inscription))) return null;
  const again = addMinutes(await lastActivationAt(trx, inscription), REMINDER_MINUTES);
  if (again > ctx.clock.now()) return null;
  const asked = { espace, genre: ACTIVATION, inscriptionsOf: professionnelId } as const;
  return (await nextLinkAt(ctx, trx, asked)) === null ? inscription : null;
}

async function findAsker(
  ctx: Context,
  trx: Transaction,
  typed: ForgottenInput,
): Promise<string | undefined> {
  const { espace } = typed;
  if ('numero' in typed) return (await findByNumero(trx, espace, typed.numero))?.professionnel.id;
  const email_empreinte = emailFingerprint(ctx, espace, typed.email);
  const found = await awaited(trx).where({ espace, email_empreinte }).first('professionnel_id');
  return found?.professionnel_id;
}

/** Those to be activated. */
function awaited(trx: Transaction) {
  return trx('inscriptions')
    .whereNull('activee_le')
    .whereNull('remplacee_le')
    .whereNull('sans_suite_le');
}
