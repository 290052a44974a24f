import type { RetourCps } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { rememberBrowser } from '../comptes/known-browser.ts';
import { lockCompte } from '../comptes/lock-compte.ts';
import { meetBrowser, tellOfNewBrowser } from '../comptes/meet-browser.ts';
import { mayReopen, reopenCompte } from '../comptes/reopen-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { beginProvenCreation } from '../creation/begin-proven-creation.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { openSession } from '../sessions/open-session.ts';
import { cardShownAt, type CardProof } from './card-proof.ts';
import { findCardHolder, type CardHolder, type HeldCompte } from './find-card-holder.ts';
import { linkCard } from './link-card.ts';
import { keepProviderSession } from './provider-session.ts';
import { recordRefusal } from './refuse-card.ts';
import { cpsTexts } from './texts.fr.ts';

export interface OpenByCardInput {
  readonly espace: EspaceId;
  readonly proof: CardProof;
}

/** What a card led to. */
export type CardOutcome =
  | { readonly kind: 'session'; readonly active: ActiveSession }
  /** Known, without an account: a creation proved by the card waits for an address and a password. */
  | { readonly kind: 'creation'; readonly parcoursId: string }
  | { readonly kind: 'refus'; readonly raison: RetourCps };

/**
 * Signs in with a card (A6). It is a strong proof: it lifts a lock at once (A10) and reopens a frozen or
 * dormant account (spec, rule 13), unless the card is one of a structure's staff: that one neither
 * becomes a card of the owner's nor makes its browser known.
 */
export function openByCard(
  ctx: Context,
  { espace, proof }: OpenByCardInput,
  visiteur: Visiteur,
): Promise<CardOutcome> {
  return inTransaction(ctx.db, async (trx) => {
    const holder = await findCardHolder(trx, espace, proof.identity);
    if (holder.kind === 'refus') return refuse(ctx, trx, espace, holder, visiteur);
    if (holder.kind === 'compte')
      return admit(ctx, trx, { espace, proof, compte: holder.compte, visiteur });
    const { issuer, subjectNameId } = proof.identity;
    const parcoursId = await beginProvenCreation(ctx, trx, {
      espace,
      professionnelId: holder.professionnelId,
      preuve: 'cps',
      prouveLe: cardShownAt(ctx, proof),
      carte: { issuer, subjectNameId },
    });
    return { kind: 'creation', parcoursId };
  });
}

interface Admitted extends OpenByCardInput {
  readonly compte: HeldCompte;
  readonly visiteur: Visiteur;
}

async function admit(ctx: Context, trx: Transaction, admitted: Admitted): Promise<CardOutcome> {
  const { espace, proof, compte, visiteur } = admitted;
  const { id: compteId, professionnel_id: professionnelId, par } = compte;
  const isOwner = par === 'cps';
  const { rouvert, motDePasseADefinir } =
    isOwner && mayReopen(espace, compte.statut, par)
      ? await reopenCompte(ctx, trx, { espace, compteId, par }, visiteur)
      : { rouvert: false, motDePasseADefinir: false };
  const now = await lockCompte(trx, compteId);
  if (now?.statut !== 'actif') {
    const raison = 'compte-ferme';
    return refuse(ctx, trx, espace, { raison, compteId, professionnelId }, visiteur);
  }
  if (isOwner) await trx('comptes').where({ id: compteId }).update({ boite_seule_depuis: null });
  const prouveLe = cardShownAt(ctx, proof);
  const { issuer: emetteur, subjectNameId: sujet, finessStructure: finess } = proof.identity;
  const opened = { espace, compteId, preuve: par, prouveLe, finess, visiteur };
  const active = await openSession(ctx, trx, { ...opened, motDePasseADefinir });
  await keepProviderSession(ctx, trx, active.id, proof);
  if (isOwner) {
    if (rouvert) await rememberBrowser(ctx, trx, compteId, visiteur.navigateur);
    else await meetBrowser(ctx, trx, active, visiteur);
    await linkCard(ctx, trx, { espace, compteId, emetteur, sujet });
  } else await tellOfNewBrowser(ctx, trx, active, visiteur);
  const who = { espace, compteId, professionnelId, appareil: visiteur.appareil };
  const detail = isOwner ? null : cpsTexts.cartePersonnel;
  await recordEvent(ctx, trx, { ...who, type: 'connexion-cps', detail });
  return { kind: 'session', active };
}

async function refuse(
  ctx: Context,
  trx: Transaction,
  espace: EspaceId,
  refused: Omit<Extract<CardHolder, { kind: 'refus' }>, 'kind'>,
  { appareil }: Visiteur,
): Promise<CardOutcome> {
  await recordRefusal(ctx, trx, { espace, appareil, ...refused });
  return { kind: 'refus', raison: refused.raison };
}
