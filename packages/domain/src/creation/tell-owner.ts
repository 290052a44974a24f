import { firstToday } from '../attempts/first-today.ts';
import type { Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CompteRow, ProfessionnelRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { compteExistantTentative } from '../messages/compte-existant-tentative.ts';
import { enqueue } from '../outbox/enqueue.ts';

export interface ExistingAccount {
  readonly professionnel: Pick<ProfessionnelRow, 'id' | 'espace'>;
  readonly compte: Pick<CompteRow, 'id' | 'email' | 'statut'>;
}

/**
 * Somebody has proved who the owner of an account is, to create it again (spec, rule 14). One mail a day at
 * most; none to the address of an account that is closed.
 */
export async function tellOwner(
  ctx: Context,
  trx: Transaction,
  { professionnel, compte }: ExistingAccount,
  { appareil }: Visiteur,
): Promise<void> {
  const { espace, id: professionnelId } = professionnel;
  const owner = { espace, compteId: compte.id, professionnelId };
  const fresh = await firstToday(ctx, trx, compteExistantTentative.genre, compte.id);
  if (fresh && compte.statut !== 'ferme')
    await enqueue(ctx, trx, {
      ...owner,
      message: compteExistantTentative,
      to: compte.email,
      data: { le: ctx.clock.now(), appareil },
    });
  await recordEvent(ctx, trx, { ...owner, type: 'creation-tentee', appareil });
}
