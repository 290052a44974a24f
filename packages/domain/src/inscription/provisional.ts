import { getEspace, type EspaceId } from '@eps/espaces';
import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ProfessionnelRow } from '../db/tables.ts';
import { privateSeals } from '../registre/private-seals.ts';

/** A provisional password, as it is kept. */
export interface Provisional {
  readonly professionnelId: string;
  readonly empreinte: string;
}

/**
 * The provisional password that this text is, when it can be used now: the registre's present one,
 * brought within the lifetime of a code, never used. One statement, the same for nobody.
 */
export async function findProvisional(
  ctx: Context,
  db: Queryable,
  espace: EspaceId,
  guess: { readonly professionnel: ProfessionnelRow | null; readonly secret: string },
): Promise<Provisional | null> {
  const { professionnel } = guess;
  const professionnelId = professionnel?.id ?? '';
  const empreinte = fingerprintOf(ctx, professionnelId, guess.secret);
  const known = await usable(ctx, db, espace, { professionnelId, empreinte }).first('empreinte');
  return known && professionnel?.provisoire_empreinte === empreinte
    ? { professionnelId, empreinte }
    : null;
}

/** Whether this text is the provisional password that the registre has now, usable or not. */
export function isProvisionalText(
  ctx: Context,
  { id, provisoire_empreinte }: Pick<ProfessionnelRow, 'id' | 'provisoire_empreinte'>,
  text: string,
): boolean {
  return fingerprintOf(ctx, id, text) === provisoire_empreinte;
}

function fingerprintOf({ vault }: Context, professionnelId: string, text: string): string {
  const secret = text.trim().normalize('NFC');
  return privateSeals.provisionalFingerprint(vault, professionnelId, secret);
}

/** Whether a provisional password could be used now. */
export async function isProvisionalUsable(
  ctx: Context,
  db: Queryable,
  espace: EspaceId,
  provisional: Provisional,
): Promise<boolean> {
  return (await usable(ctx, db, espace, provisional).first('empreinte')) !== undefined;
}

/** Uses a provisional password: true for exactly one of the parallel tries. */
export async function spendProvisional(
  ctx: Context,
  trx: Transaction,
  espace: EspaceId,
  provisional: Provisional,
): Promise<boolean> {
  const { professionnelId, empreinte } = provisional;
  const professionnel = await trx('professionnels')
    .where({ id: professionnelId, provisoire_empreinte: empreinte })
    .first('id');
  if (!professionnel) return false;
  const used = await usable(ctx, trx, espace, provisional).update({
    utilise_le: toInstant(ctx.clock.now()),
  });
  return used === 1;
}

/** Those that a professionnel has left die with the first account: they opened nothing else. */
export async function endProvisionals(
  ctx: Context,
  trx: Transaction,
  professionnelId: string,
): Promise<void> {
  await trx('provisoires')
    .where({ professionnel_id: professionnelId })
    .whereNull('utilise_le')
    .update({ utilise_le: toInstant(ctx.clock.now()) });
}

function usable(
  ctx: Context,
  db: Queryable,
  espace: EspaceId,
  { professionnelId, empreinte }: Provisional,
) {
  const days = getEspace(espace).codeConfidentiel?.lifetimeDays ?? 0;
  return db('provisoires')
    .where({ professionnel_id: professionnelId, empreinte })
    .whereNull('utilise_le')
    .where('apporte_le', '>', toInstant(addHours(ctx.clock.now(), -24 * days)));
}
