import { getEspace, type EspaceId } from '@eps/espaces';
import { clearDelegueFailures } from '../attempts/clear-failures.ts';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import type { DelegueRow } from '../db/delegation-tables.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { consumeSubjectLink } from '../links/consume-link.ts';
import { findLink } from '../links/find-link.ts';
import { motDePasseDelegueChange } from '../messages/mot-de-passe-delegue-change.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { acceptedDelegations } from './accepted-delegations.ts';
import { demandDelegations } from './demand-delegations.ts';
import { holdDelegue } from './hold-delegue.ts';
import { forgetDelegueBrowsers, rememberDelegueBrowser } from './known-delegue-browser.ts';

export interface SetDeleguePasswordInput {
  readonly espace: EspaceId;
  /** Of the link. */
  readonly jeton: string;
  readonly nouveauMotDePasse: string;
}

const genres = ['mot-de-passe-delegue'] as const;

/**
 * Gives a delegate another password, by the link they were sent: their sessions end, in every account,
 * their browsers but this one are forgotten, what was counted against them is given back. Signs nobody in.
 * @returns what one signs in with
 * @throws Refusal `introuvable` in an espace without delegations; `lien-illisible`, `lien-expire`,
 *   `lien-utilise`, `mot-de-passe-trop-faible`
 */
export async function setDeleguePassword(
  ctx: Context,
  { espace, jeton, nouveauMotDePasse }: SetDeleguePasswordInput,
  visiteur: Visiteur,
): Promise<{ email: string }> {
  demandDelegations(espace);
  const { sujetId } = await findLink(ctx, ctx.db, { espace, jeton, genres });
  const delegue = await ctx
    .db('delegues')
    .where({ id: sujetId ?? '', espace })
    .first();
  if (!delegue) throw new Refusal('lien-utilise');
  await demandStrength(ctx, delegue, nouveauMotDePasse);
  const hash = await ctx.hasher.hash(nouveauMotDePasse);
  await inTransaction(ctx.db, async (trx) => {
    await clearDelegueFailures(ctx, trx, { espace, delegueId: delegue.id }, visiteur);
    await holdDelegue(trx, delegue.id);
    await consumeSubjectLink(ctx, trx, { espace, jeton, genres });
    const mot_de_passe_change_le = toInstant(ctx.clock.now());
    await trx('delegues')
      .where({ id: delegue.id })
      .update({ mot_de_passe: hash, mot_de_passe_change_le });
    await forgetDelegueBrowsers(trx, delegue.id);
    await rememberDelegueBrowser(ctx, trx, delegue.id, visiteur.navigateur);
    await endSessions(ctx, trx, delegue, visiteur);
  });
  return { email: delegue.email };
}

async function demandStrength(ctx: Context, delegue: DelegueRow, typed: string): Promise<void> {
  const policy = getEspace(delegue.espace).policies.password;
  const names = (await acceptedDelegations(ctx, ctx.db, delegue.id)).flatMap(({ prenom, nom }) => [
    prenom,
    nom,
  ]);
  await ctx.strength.demand('nouveauMotDePasse', typed, policy, [...names, delegue.email]);
}

/** Always in one order of accounts, events last: two of them never wait for each other crosswise. */
async function endSessions(
  ctx: Context,
  trx: Transaction,
  { id, espace, email: to }: DelegueRow,
  { appareil }: Visiteur,
): Promise<void> {
  const held = (await acceptedDelegations(ctx, trx, id)).toSorted((a, b) =>
    a.compte_id < b.compte_id ? -1 : 1,
  );
  for (const { compte_id } of held) await lockCompte(trx, compte_id);
  for (const { id: delegation, compte_id: compteId } of held)
    await closeSessions(ctx, trx, { compteId, delegation, motif: 'mot-de-passe-change' });
  const data = { le: ctx.clock.now(), appareil };
  await enqueue(ctx, trx, { message: motDePasseDelegueChange, espace, to, data });
  for (const { id: delegation, compte_id: compteId, professionnel_id: professionnelId } of held)
    await recordEvent(ctx, trx, {
      espace,
      type: 'mot-de-passe-delegue-change',
      compteId,
      professionnelId,
      acteur: 'delegue',
      delegation,
      appareil,
    });
}
