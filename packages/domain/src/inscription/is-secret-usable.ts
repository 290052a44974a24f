import { isCodeUsable } from '../codes-confidentiels/find-code.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { isProvisionalUsable } from './provisional.ts';

/** Whether the code or password that an inscription was asked with could still open an account. */
export async function isSecretUsable(
  ctx: Context,
  trx: Transaction,
  { espace, code_id, provisoire_empreinte, professionnel_id: professionnelId }: InscriptionRow,
): Promise<boolean> {
  if (code_id !== null) return isCodeUsable(ctx, trx, { professionnelId, codeId: code_id });
  const empreinte = provisoire_empreinte ?? '';
  return isProvisionalUsable(ctx, trx, espace, { professionnelId, empreinte });
}
