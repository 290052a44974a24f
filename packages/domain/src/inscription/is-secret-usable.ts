import { isCodeUsable } from '../codes-confidentiels/find-code.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { opensCompte, preuveOf, type PreuveDInscription } from './opens-compte.ts';
import { isProvisionalUsable } from './provisional.ts';

/** What an account is asked with; `preuve` null where the code says it all. */
export type AskedWith = Pick<
  InscriptionRow,
  'espace' | 'professionnel_id' | 'code_id' | 'provisoire_empreinte'
> & { readonly preuve: PreuveDInscription | null };

/** Whether what an inscription was asked with could still open an account. */
export async function isSecretUsable(
  ctx: Context,
  trx: Transaction,
  asked: AskedWith,
): Promise<boolean> {
  const {
    espace,
    code_id: codeId,
    provisoire_empreinte,
    professionnel_id: professionnelId,
  } = asked;
  const compte = await trx('comptes').where({ professionnel_id: professionnelId }).first('statut');
  const preuve = await preuveOf(trx, asked);
  if (!opensCompte(espace, preuve, compte?.statut)) return false;
  if (preuve === 'cle' || preuve === 'cps') return true;
  if (codeId !== null) return isCodeUsable(ctx, trx, { professionnelId, codeId });
  const empreinte = provisoire_empreinte ?? '';
  return isProvisionalUsable(ctx, trx, espace, { professionnelId, empreinte });
}
