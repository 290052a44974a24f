import type { RetourCps } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { ActiveSession, Context } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { loadActive } from '../sessions/load-active.ts';
import { withPreuve, writePreuves } from '../sessions/preuves-column.ts';
import { newId } from '../vault/random.ts';
import { cardShownAt, type CardProof } from './card-proof.ts';
import { findCardHolder } from './find-card-holder.ts';
import { linkCard } from './link-card.ts';
import { keepProviderSession } from './provider-session.ts';
import { recordRefusal } from './refuse-card.ts';

export interface ConfirmByCardInput {
  readonly espace: EspaceId;
  /** The session that left for the provider. */
  readonly connexionId: string;
  readonly proof: CardProof;
  /** « Firefox sur Windows », from the visitor. */
  readonly appareil: string;
}

export type CardConfirmation = { readonly active: ActiveSession } | { readonly refus: RetourCps };

/**
 * Adds a card to what an open session has proved (B4): its owner's own only, neither another person's
 * nor one of a structure's staff, and never in a delegate's session. The session goes on under another id
 * (ASVS 7.2.4): the cookie that it had before, which does not come back from the provider's site, opens
 * nothing any more.
 *
 * @returns the session, for the browser that showed the card; or what the person is told
 */
export function confirmByCard(
  ctx: Context,
  { espace, connexionId, proof, appareil }: ConfirmByCardInput,
): Promise<CardConfirmation> {
  return inTransaction(ctx.db, async (trx) => {
    const asked = await loadActive(ctx, trx, { espace, connexionId });
    if (asked !== null) await lockCompte(trx, asked.compteId);
    const active = asked && (await loadActive(ctx, trx, { espace, connexionId }));
    if (active === null) return { refus: 'expiree' };
    const who = {
      espace,
      compteId: active.compteId,
      professionnelId: active.professionnelId,
      appareil,
    };
    if (!(await isOwnCard(trx, active, proof))) {
      await recordRefusal(ctx, trx, { ...who, raison: 'autre-personne' });
      return { refus: 'autre-personne' };
    }
    const id = await addProof(ctx, trx, active, proof);
    await recordEvent(ctx, trx, { ...who, type: 'identite-confirmee' });
    const renewed = await loadActive(ctx, trx, { espace, connexionId: id });
    if (renewed === null) throw new Error('A session just confirmed cannot be read');
    return { active: renewed };
  });
}

async function isOwnCard(
  trx: Transaction,
  { espace, compteId, delegation }: ActiveSession,
  { identity }: CardProof,
): Promise<boolean> {
  if (delegation !== null) return false;
  const holder = await findCardHolder(trx, espace, identity);
  return holder.kind === 'compte' && holder.compte.id === compteId && holder.compte.par === 'cps';
}

/** @returns the id that the session has from now on */
async function addProof(
  ctx: Context,
  trx: Transaction,
  { id, espace, compteId, preuves }: ActiveSession,
  proof: CardProof,
): Promise<string> {
  const shown = withPreuve(preuves, { preuve: 'cps', le: cardShownAt(ctx, proof) });
  const renewed = newId();
  await trx('connexions_cps').where({ connexion_id: id }).delete();
  await trx('connexions')
    .where({ id })
    .update({ id: renewed, preuves: writePreuves(shown) });
  await trx('comptes').where({ id: compteId }).update({ boite_seule_depuis: null });
  await keepProviderSession(ctx, trx, renewed, proof);
  const { issuer: emetteur, subjectNameId: sujet } = proof.identity;
  await linkCard(ctx, trx, { espace, compteId, emetteur, sujet });
  return renewed;
}
