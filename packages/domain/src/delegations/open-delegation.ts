import { lockCompte } from '../comptes/lock-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { DelegueRow } from '../db/delegation-tables.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { writeActivite } from '../sessions/activite-column.ts';
import { openConnexion } from '../sessions/open-session.ts';
import { actorOf } from '../sessions/actor-of.ts';
import { acceptedDelegations, openableNow } from './accepted-delegations.ts';
import { endOfDay } from './delegation-days.ts';
import { nomDuDelegue } from './describe-delegations.ts';
import { rememberDelegueBrowser } from './known-delegue-browser.ts';

export interface OpenDelegationInput {
  readonly delegue: Pick<DelegueRow, 'id'>;
  readonly delegation: { readonly id: string; readonly compte_id: string };
  /** The session ends then at the latest; absent where only the usual limits hold. */
  readonly notAfter?: Date;
  readonly visiteur: Visiteur;
}

/**
 * Opens a session of a delegate in the account of an owner, in the transaction that holds the delegate’s
 * row. The owner’s visits, browsers and second factor have nothing to do with it. Null where the
 * delegation opens nothing (any more).
 */
export async function openDelegation(
  ctx: Context,
  trx: Transaction,
  { delegue, delegation: { id, compte_id: compteId }, notAfter, visiteur }: OpenDelegationInput,
): Promise<ActiveSession | null> {
  await lockCompte(trx, compteId);
  const held = (await acceptedDelegations(ctx, trx, delegue.id)).find((row) => row.id === id);
  const open = held === undefined ? null : await openableNow(ctx, trx, held);
  if (held === undefined || open === null) return null;
  const end = endOfDay(held.fin_le);
  const active = await openConnexion(ctx, trx, {
    espace: held.espace,
    compteId,
    preuve: 'delegue',
    sous: {
      activite: open.activite && writeActivite(open.activite),
      delegation: {
        id,
        delegueId: delegue.id,
        nom: nomDuDelegue(held),
        email: held.email,
        services: open.services,
        finLe: notAfter !== undefined && notAfter < end ? notAfter : end,
      },
    },
    visiteur,
  });
  const now = toInstant(ctx.clock.now());
  await trx('delegations').where({ id }).update({ derniere_connexion_le: now });
  await rememberDelegueBrowser(ctx, trx, delegue.id, visiteur.navigateur);
  await recordEvent(ctx, trx, {
    espace: held.espace,
    type: 'connexion-deleguee',
    compteId,
    professionnelId: active.professionnelId,
    ...actorOf(active),
    appareil: visiteur.appareil,
  });
  return active;
}
