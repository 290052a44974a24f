import { getEspace } from '@eps/espaces';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import type { DelegueRow } from '../db/delegation-tables.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { consumeSubjectLink } from '../links/consume-link.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { delegationAcceptee } from '../messages/delegation-acceptee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { delegueData } from './delegue-data.ts';
import {
  findInvitation,
  INVITATION,
  type Invitation,
  type InvitationRef,
} from './find-invitation.ts';
import { holdDelegue } from './hold-delegue.ts';
import { forgetDelegueBrowsers, rememberDelegueBrowser } from './known-delegue-browser.ts';
import { keepsPassword } from './password-kept.ts';

export interface AcceptInvitationInput extends InvitationRef {
  /** Needed of whom nobody lets act yet, and left aside for the others. */
  readonly nouveauMotDePasse?: string | undefined;
}

/**
 * Accepts a delegation, once, and gives whom nobody lets act yet the password they chose. Signs nobody in.
 * The owner is told, with the link that freezes the account.
 * @returns what one signs in with
 * @throws Refusal as `findInvitation`; `mot-de-passe-a-definir`, `mot-de-passe-trop-faible`
 */
export async function acceptInvitation(
  ctx: Context,
  { nouveauMotDePasse, ...ref }: AcceptInvitationInput,
  visiteur: Visiteur,
): Promise<{ email: string }> {
  const invitation = await findInvitation(ctx, ctx.db, ref);
  const hash = await hashFirstPassword(ctx, invitation, nouveauMotDePasse);
  return inTransaction(ctx.db, async (trx) => {
    const delegue = await holdDelegue(trx, invitation.delegue.id);
    await lockCompte(trx, invitation.compte.id);
    // Read again once both are held: among parallel tries one passes, and none after a freeze.
    const held = await findInvitation(ctx, trx, ref);
    if (delegue === undefined)
      throw new Error('An invitation names a delegate that does not exist');
    await consumeSubjectLink(ctx, trx, { ...ref, genres: INVITATION });
    await setFirstPassword(ctx, trx, delegue, { hash, visiteur });
    await trx('delegations')
      .where({ id: held.delegation.id })
      .update({ acceptee_le: toInstant(ctx.clock.now()) });
    await tellOwner(ctx, trx, held, visiteur);
    return { email: held.delegation.email };
  });
}

async function hashFirstPassword(
  ctx: Context,
  { delegation, delegue }: Invitation,
  typed: string | undefined,
): Promise<string | null> {
  if (await keepsPassword(ctx, ctx.db, delegue)) return null;
  if (typed === undefined) throw new Refusal('mot-de-passe-a-definir');
  const policy = getEspace(delegue.espace).policies.password;
  const { prenom, nom } = delegation;
  await ctx.strength.demand('nouveauMotDePasse', typed, policy, [prenom, nom, delegation.email]);
  return ctx.hasher.hash(typed);
}

/**
 * One chosen meanwhile, for somebody else’s delegation, stays: it is the same person’s. What was left of
 * delegations that have all ended (password, browsers, links) opens nothing any more.
 * @throws Refusal `mot-de-passe-a-definir` when the last of them has ended meanwhile
 */
async function setFirstPassword(
  ctx: Context,
  trx: Transaction,
  delegue: DelegueRow,
  { hash, visiteur }: { readonly hash: string | null; readonly visiteur: Visiteur },
): Promise<void> {
  if (await keepsPassword(ctx, trx, delegue)) return;
  if (hash === null) throw new Refusal('mot-de-passe-a-definir');
  const { id } = delegue;
  await trx('delegues')
    .where({ id })
    .update({ mot_de_passe: hash, mot_de_passe_change_le: toInstant(ctx.clock.now()) });
  await forgetDelegueBrowsers(trx, id);
  await supersedeLinks(ctx, trx, { sujetId: id }, ['mot-de-passe-delegue']);
  await rememberDelegueBrowser(ctx, trx, id, visiteur.navigateur);
}

async function tellOwner(
  ctx: Context,
  trx: Transaction,
  { delegation, compte }: Invitation,
  { appareil }: Visiteur,
): Promise<void> {
  const { id: compteId, espace, professionnel_id: professionnelId } = compte;
  const owner = { espace, compteId, professionnelId };
  await enqueue(ctx, trx, {
    ...owner,
    message: delegationAcceptee,
    to: compte.email,
    data: delegueData(delegation, { le: ctx.clock.now(), appareil }),
  });
  await recordEvent(ctx, trx, {
    ...owner,
    type: 'delegation-acceptee',
    acteur: 'delegue',
    delegation: delegation.id,
    appareil,
  });
}
