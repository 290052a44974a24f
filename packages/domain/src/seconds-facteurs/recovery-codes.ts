import { randomInt } from 'node:crypto';
import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { newId } from '../vault/random.ts';
import { recoveryFingerprint } from './factor-seals.ts';

const HOW_MANY = 10;
const LENGTH = 10;
/** 32 letters and digits that nobody takes for another: 50 random bits a code. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * Draws ten recovery codes, which replace all earlier ones. They are nowhere else: shown once, kept as
 * keyed hashes.
 */
export async function replaceRecoveryCodes(
  ctx: Context,
  trx: Transaction,
  compteId: string,
): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newRecoveryCode);
  await trx('codes_secours').where({ compte_id: compteId }).delete();
  await trx('codes_secours').insert(
    codes.map((code) => ({
      id: newId(),
      compte_id: compteId,
      empreinte: recoveryFingerprint(ctx, compteId, code),
      utilise_le: null,
    })),
  );
  return codes;
}

/** Uses one; true for exactly one of parallel submits, false where it is wrong or was used. */
export async function takeRecoveryCode(
  ctx: Context,
  trx: Transaction,
  compteId: string,
  code: string,
): Promise<boolean> {
  const used = await trx('codes_secours')
    .where({ compte_id: compteId, empreinte: recoveryFingerprint(ctx, compteId, code) })
    .whereNull('utilise_le')
    .update({ utilise_le: toInstant(ctx.clock.now()) });
  return used === 1;
}

/** How many can still be used. */
export async function countRecoveryCodes(db: Queryable, compteId: string): Promise<number> {
  const left = await db('codes_secours')
    .where({ compte_id: compteId })
    .whereNull('utilise_le')
    .select('id');
  return left.length;
}

function newRecoveryCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}
