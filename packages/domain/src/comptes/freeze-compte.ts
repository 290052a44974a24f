import type { EspaceId } from '@eps/espaces';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { endDelegationsOf } from '../delegations/end-delegations.ts';
import { recordEnds } from '../delegations/record-ends.ts';
import { recordEvent } from '../events/record-event.ts';
import { consumeLink } from '../links/consume-link.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { compteGele } from '../messages/compte-gele.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { loadActive } from '../sessions/load-active.ts';
import { dropAddressChange } from './abandon-address.ts';
import { forgetBrowsers } from './known-browser.ts';
import { lockCompte } from './lock-compte.ts';

/**
 * Freezes an account by the link of a security mail, without a sign-in (B3).
 * @throws Refusal `lien-illisible`, `lien-expire`, `lien-utilise`
 */
export async function freezeCompte(
  ctx: Context,
  { espace, jeton }: { readonly espace: EspaceId; readonly jeton: string },
  visiteur: Visiteur,
): Promise<void> {
  await inTransaction(ctx.db, async (trx) => {
    const genres = ['gel-compte'] as const;
    const { compteId, genre } = await consumeLink(ctx, trx, { espace, jeton, genres });
    if (!(await freeze(ctx, trx, { compteId, visiteur })))
      throw new Refusal('lien-utilise', { genre });
  });
}

/**
 * The same by its owner, signed in, who does not recognise an event (B2). No proof is asked again: to shut
 * an account is always safe, and a thief who does it is shut out too.
 * @throws Refusal `non-connecte` when the session has ended meanwhile
 */
export async function freezeOwnCompte(
  ctx: Context,
  { id: connexionId, espace, compteId }: ActiveSession,
  visiteur: Visiteur,
): Promise<void> {
  await inTransaction(ctx.db, async (trx) => {
    await lockCompte(trx, compteId);
    const still = await loadActive(ctx, trx, { espace, connexionId });
    if (!still || !(await freeze(ctx, trx, { compteId, visiteur })))
      throw new Refusal('non-connecte');
  });
}

/**
 * Shuts an open account, whose row is held: every session ends, no way opens it, no browser is known, its
 * delegations end, a change of address under way is left behind, until a proof beyond the mailbox is given
 * (`reopen-compte.ts`). The link that verifies its own address stays: it opens nothing.
 * @returns false when it is not open (any more)
 */
async function freeze(
  ctx: Context,
  trx: Transaction,
  { compteId, visiteur }: { readonly compteId: string; readonly visiteur: Visiteur },
): Promise<boolean> {
  const compte = await trx('comptes').where({ id: compteId, statut: 'actif' }).first();
  if (!compte) return false;
  const le = ctx.clock.now();
  const { appareil } = visiteur;
  await trx('comptes')
    .where({ id: compteId })
    .update({ statut: 'gele', statut_le: toInstant(le) });
  await closeSessions(ctx, trx, { compteId, motif: 'compte-gele' });
  await supersedeLinks(ctx, trx, { compteId }, ['reinitialisation', 'gel-compte']);
  await dropAddressChange(ctx, trx, compteId);
  const ended = await endDelegationsOf(ctx, trx, compte, 'compte-gele');
  await forgetBrowsers(trx, compteId);
  const { espace, professionnel_id: professionnelId } = compte;
  const owner = { espace, compteId, professionnelId };
  const data = { le, appareil, delegationsTerminees: ended.length > 0 };
  await enqueue(ctx, trx, { ...owner, message: compteGele, to: compte.email, data });
  await recordEvent(ctx, trx, { ...owner, type: 'compte-gele', appareil });
  await recordEnds(ctx, trx, owner, ended, 'compte-gele');
  return true;
}
