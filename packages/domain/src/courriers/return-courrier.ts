import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { finishCourrier } from './finish-courriers.ts';
import { courrierReference, readCourrierReference } from './reference.ts';

/** `impossible`: it has not been printed, or it has reached its reader and served. */
export type ReturnedCourrier = 'revenu' | 'deja-revenu' | 'inconnu' | 'impossible';

/**
 * A letter has come back, address unknown (NPAI): its code opens nothing, and no other letter goes to
 * that address until it changes.
 * @param typed a reference as printed on the letter
 */
export async function returnCourrier(ctx: Context, typed: string): Promise<ReturnedCourrier> {
  const rang = readCourrierReference(typed);
  if (rang === null) return 'inconnu';
  return inTransaction(ctx.db, async (trx) => {
    const courrier = await trx('courriers').where({ rang }).forUpdate().first();
    if (!courrier || courrierReference(courrier) !== tidy(typed)) return 'inconnu';
    if (courrier.etat === 'revenu') return 'deja-revenu';
    if (courrier.imprime_le === null) return 'impossible';
    // Late, or cancelled on its way: that nobody lives there is worth knowing all the same.
    const from = ['imprime', 'poste', 'expire', 'annule'] as const;
    const done = await finishCourrier(ctx, trx, courrier, {
      etat: 'revenu',
      motif: null,
      from,
      acteur: 'agent',
    });
    return done ? 'revenu' : 'impossible';
  });
}

function tidy(typed: string): string {
  return typed.trim().toUpperCase();
}
