import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context, PreuveDeSession } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

export type FinMotif =
  | 'deconnexion'
  | 'deconnexion-cps'
  | 'activite-fermee'
  | 'cartes-refusees'
  | 'delegation-retiree'
  | 'delegation-modifiee'
  | 'delegation-changee'
  | 'delegation-renonciation'
  | 'fermee-a-distance'
  | 'mot-de-passe-change'
  | 'compte-gele'
  | 'compte-dormant'
  | 'compte-recupere'
  | 'compte-recree';

export interface CloseSessionsInput {
  readonly compteId: string;
  readonly motif: FinMotif;
  /** Only this one. */
  readonly id?: string;
  /** All but this one. */
  readonly except?: string;
  /** Only those that this opened. */
  readonly preuve?: PreuveDeSession;
  /** Only those that act under this delegation. */
  readonly delegation?: string;
}

/** Ends sessions of an account, at once: the next request of their browsers is signed out. How many. */
export async function closeSessions(
  ctx: Context,
  trx: Transaction,
  { compteId, motif, id, except, preuve, delegation }: CloseSessionsInput,
): Promise<number> {
  await lockCompte(trx, compteId);
  return trx('connexions')
    .where({ compte_id: compteId })
    .whereNull('finie_le')
    .modify((query) => {
      if (id !== undefined) void query.where({ id });
      if (preuve !== undefined) void query.where({ preuve });
      if (delegation !== undefined) void query.where({ delegation_id: delegation });
      if (except !== undefined) void query.whereNot({ id: except });
    })
    .update({ finie_le: toInstant(ctx.clock.now()), fin_motif: motif });
}
