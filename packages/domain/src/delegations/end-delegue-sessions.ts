import type { endOtherDelegueSessions as route, EvenementType, ResponseOf } from '@eps/contracts';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { holdSession } from '../sessions/hold-session.ts';
import type { AcceptedDelegation } from './accepted-delegations.ts';
import { delegueSessions, type DelegueSession } from './delegue-sessions.ts';
import { holdDelegue } from './hold-delegue.ts';

/**
 * Ends one other session of the delegate who is signed in.
 * @throws Refusal `introuvable` in a session of an owner’s own; `session-introuvable`: ended already, this
 *   one, or not theirs; `non-connecte` when the session has ended meanwhile
 */
export async function endDelegueSession(
  ctx: Context,
  active: ActiveSession,
  id: string,
  visiteur: Visiteur,
): Promise<void> {
  const type = 'session-fermee';
  const chosen = ({ connexion }: DelegueSession) => connexion.id === id;
  const ended = await endThose(ctx, active, { chosen, type, visiteur });
  if (ended === 0) throw new Refusal('session-introuvable');
}

/**
 * Ends every session of the delegate but this one, for whomever they act.
 * @throws Refusal as `endDelegueSession`
 */
export async function endOtherDelegueSessions(
  ctx: Context,
  active: ActiveSession,
  visiteur: Visiteur,
): Promise<ResponseOf<typeof route>> {
  const type = 'sessions-fermees';
  return { fermees: await endThose(ctx, active, { chosen: () => true, type, visiteur }) };
}

interface Ending {
  readonly chosen: (session: DelegueSession) => boolean;
  readonly type: EvenementType;
  readonly visiteur: Visiteur;
}

/** Each owner has an event for those that were in their account. */
async function endThose(
  ctx: Context,
  active: ActiveSession,
  { chosen, type, visiteur: { appareil } }: Ending,
): Promise<number> {
  const { delegation: current, espace } = active;
  if (current === null) throw new Refusal('introuvable');
  return inTransaction(ctx.db, async (trx) => {
    // Held: no session of theirs opens meanwhile.
    await holdDelegue(trx, current.delegueId);
    const own = await delegueSessions(ctx, trx, { id: current.delegueId, espace });
    const others = own.filter((one) => one.connexion.id !== active.id && chosen(one));
    const comptes = new Set([active.compteId, ...others.map(({ given }) => given.compte_id)]);
    for (const compte of [...comptes].toSorted()) await lockCompte(trx, compte);
    await holdSession(ctx, trx, active);
    const ended = await close(ctx, trx, others);
    for (const { id, compte_id, professionnel_id } of new Set(ended))
      await recordEvent(ctx, trx, {
        espace,
        type,
        compteId: compte_id,
        professionnelId: professionnel_id,
        acteur: 'delegue',
        delegation: id,
        appareil,
      });
    return ended.length;
  });
}

/** The delegation of each that was still open once its account was held. */
async function close(
  ctx: Context,
  trx: Transaction,
  sessions: readonly DelegueSession[],
): Promise<AcceptedDelegation[]> {
  const ended: AcceptedDelegation[] = [];
  for (const { connexion, given } of sessions) {
    const only = { compteId: given.compte_id, id: connexion.id };
    const closed = await closeSessions(ctx, trx, { ...only, motif: 'fermee-a-distance' });
    if (closed > 0) ended.push(given);
  }
  return ended;
}
