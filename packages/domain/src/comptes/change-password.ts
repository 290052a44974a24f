import { getEspace } from '@eps/espaces';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { nomDuDelegue } from '../delegations/describe-delegations.ts';
import { endProposalsOf } from '../delegations/end-delegations.ts';
import { recordEvent } from '../events/record-event.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { motDePasseChange } from '../messages/mot-de-passe-change.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { rememberPassword } from '../passwords/password-history.ts';
import { Refusal } from '../refusal.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { meets } from '../sessions/grades.ts';
import { abandonAddress } from './abandon-address.ts';
import { rememberBrowser } from './known-browser.ts';

export interface PasswordChange {
  readonly active: ActiveSession;
  /** As it was read when the current password was proved. */
  readonly compte: CompteRow;
  /** The new password, hashed. */
  readonly hash: string;
  readonly visiteur: Visiteur;
}

/**
 * Replaces the password. Every other session ends, the links under way stop working, a new address that
 * waits for its day and delegations not yet accepted are left behind: whoever the password was changed
 * against must keep nothing (ASVS 7.4.3). The owner is told, with the names of those who may still act in
 * the account.
 *
 * @throws Refusal `mot-de-passe-actuel-incorrect` when another submit changed it meanwhile
 */
export async function changePassword(
  ctx: Context,
  trx: Transaction,
  { active, compte, hash, visiteur }: PasswordChange,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  const now = ctx.clock.now();
  // Chosen with the mailbox alone, it is worth no more than the mailbox (B4).
  const mailboxOnly = !meets(ctx, active, 'donnees-patients');
  const changed = await trx('comptes')
    .where({ id: compteId, mot_de_passe: compte.mot_de_passe })
    .update({
      mot_de_passe: hash,
      mot_de_passe_change_le: toInstant(now),
      ...(mailboxOnly ? { boite_seule_depuis: compte.boite_seule_depuis ?? toInstant(now) } : {}),
    });
  if (changed !== 1) throw new Refusal('mot-de-passe-actuel-incorrect');
  await rememberPassword(ctx, trx, compte, getEspace(espace).policies.password);
  await settleDebt(trx, active);
  await closeSessions(ctx, trx, { compteId, except: active.id, motif: 'mot-de-passe-change' });
  await supersedeLinks(ctx, trx, { compteId }, [
    'reinitialisation',
    'changement-adresse',
    'annulation-adresse',
  ]);
  await rememberBrowser(ctx, trx, compteId, visiteur.navigateur);
  const accepted = await endProposalsOf(ctx, trx, compte);
  const owner = { espace, compteId, professionnelId };
  const { appareil } = visiteur;
  await enqueue(ctx, trx, {
    ...owner,
    message: motDePasseChange,
    to: compte.email,
    data: { le: now, appareil, delegues: accepted.map(nomDuDelegue) },
  });
  // Read now: it may have been proved since the current password was.
  const held = await trx('comptes').where({ id: compteId }).first();
  if (held && held.adresse_suivante_le !== null)
    await abandonAddress(ctx, trx, { compte: held, motif: 'mot-de-passe', appareil });
  await recordEvent(ctx, trx, { ...owner, type: 'mot-de-passe-change', appareil });
}

/**
 * What a reset link left to do is done: once, and only in a session still open.
 * @throws Refusal `mot-de-passe-actuel-incorrect` when it was done already: now the password is asked
 */
async function settleDebt(trx: Transaction, active: ActiveSession): Promise<void> {
  if (!active.motDePasseADefinir) return;
  const settled = await trx('connexions')
    .where({ id: active.id })
    .whereNull('finie_le')
    .whereNotNull('mot_de_passe_a_definir_le')
    .update({ mot_de_passe_a_definir_le: null });
  if (settled !== 1) throw new Refusal('mot-de-passe-actuel-incorrect');
}
