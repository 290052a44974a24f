import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

export type FinMotif =
  'deconnexion' | 'fermee-a-distance' | 'mot-de-passe-change' | 'compte-recupere' | 'compte-recree';

export interface CloseSessionsInput {
  readonly compteId: string;
  readonly motif: FinMotif;
  /** Only this one. */
  readonly id?: string;
  /** All but this one. */
  readonly except?: string;
}

/** Ends sessions of an account, at once: the next request of their browsers is signed out. How many. */
export async function closeSessions(
  ctx: Context,
  trx: Transaction,
  { compteId, motif, id, except }: CloseSessionsInput,
): Promise<number> {
  await lockCompte(trx, compteId);
  return trx('connexions')
    .where({ compte_id: compteId })
    .whereNull('finie_le')
    .modify((query) => {
      if (id !== undefined) void query.where({ id });
      if (except !== undefined) void query.whereNot({ id: except });
    })
    .update({ finie_le: toInstant(ctx.clock.now()), fin_motif: motif });
}
