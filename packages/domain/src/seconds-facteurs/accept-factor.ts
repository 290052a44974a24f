import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { codeSecoursUtilise } from '../messages/code-secours-utilise.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { addPreuve } from '../sessions/add-preuve.ts';
import { completeSignIn } from '../sessions/complete-sign-in.ts';
import { noteVisit } from '../sessions/note-visit.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { countRecoveryCodes } from './recovery-codes.ts';

export interface GivenFactor {
  readonly preuve: 'totp' | 'code-secours';
  /** False where only the mailbox had proved who activated it: it proves no more than that. */
  readonly strong: boolean;
}

export interface Accepted {
  readonly active: ActiveSession;
  readonly given: GivenFactor;
  readonly visiteur: Visiteur;
}

/**
 * Writes down a second factor that was right, and completes the sign-in that waited for it.
 * @throws Refusal `non-connecte` when the session has ended meanwhile
 */
export async function acceptFactor(
  ctx: Context,
  trx: Transaction,
  accepted: Accepted,
): Promise<ActiveSession> {
  const { given, visiteur } = accepted;
  const held = await holdSession(ctx, trx, accepted.active);
  if (given.strong) {
    await addPreuve(ctx, trx, held, given.preuve);
    await trx('comptes').where({ id: held.compteId }).update({ boite_seule_depuis: null });
  }
  if (held.secondFacteurAttendu)
    await trx('connexions').where({ id: held.id }).update({ second_facteur_attendu_le: null });
  const proved = await holdSession(ctx, trx, held);
  if (given.preuve === 'code-secours') await tellOwner(ctx, trx, accepted);
  if (held.secondFacteurAttendu) {
    await noteVisit(ctx, trx, held.compteId);
    await completeSignIn(ctx, trx, proved, visiteur);
  }
  return proved;
}

async function tellOwner(
  ctx: Context,
  trx: Transaction,
  { active, visiteur: { appareil } }: Accepted,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  const owner = { espace, compteId, professionnelId };
  const restants = await countRecoveryCodes(trx, compteId);
  await enqueue(ctx, trx, {
    ...owner,
    message: codeSecoursUtilise,
    to: active.email,
    data: { le: ctx.clock.now(), appareil, restants },
  });
  await recordEvent(ctx, trx, { ...owner, type: 'code-secours-utilise', appareil });
}
