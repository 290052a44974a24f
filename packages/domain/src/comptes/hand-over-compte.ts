import { clearAccountFailures } from '../attempts/clear-failures.ts';
import type { Context, PreuveDeSession } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { DelegationRow } from '../db/delegation-tables.ts';
import { toInstant } from '../db/instants.ts';
import { endDelegationsOf } from '../delegations/end-delegations.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import {
  forgetSecondFacteur,
  hasSecondFacteur,
} from '../seconds-facteurs/forget-second-facteur.ts';
import { repairsFactor } from '../seconds-facteurs/repairs.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { isBeyondMailbox } from '../sessions/grades.ts';
import { dropAddressChange } from './abandon-address.ts';
import { acceptDocuments } from './accept-documents.ts';
import type { NewCompte } from './insert-compte.ts';
import { forgetBrowsers, rememberBrowser } from './known-browser.ts';
import { normaliseEmail } from './normalise-email.ts';

export interface HandOver extends Pick<
  NewCompte,
  'espace' | 'email' | 'adresseVerifiee' | 'motDePasse' | 'cguVersion' | 'visiteur'
> {
  readonly compteId: string;
  /** What proved who takes it: it decides what it repairs. */
  readonly preuve: PreuveDeSession;
  /** What the sessions that it ends say of their end. */
  readonly motif: 'compte-recupere' | 'compte-recree';
}

/**
 * Gives an account that exists new credentials, from outside of it. Every session ends, every link left
 * stops working, every delegation ends, no card opens it any more for having opened it before, nor any of a structure's staff,
 * and the browsers known are forgotten but this one. A card, a letter or an SMS also lifts
 * a lock and removes a second factor (spec, rule 13); a second factor that stays is asked for before this
 * browser is known. Whom to tell is the caller's, afterwards: the link that
 * freezes the account is that of the newest mails.
 * @returns the delegations that ended, whose events the caller records too (`record-ends.ts`)
 */
export async function handOverCompte(
  ctx: Context,
  trx: Transaction,
  handOver: HandOver,
): Promise<DelegationRow[]> {
  const { compteId, espace, email, motDePasse, cguVersion, visiteur, adresseVerifiee } = handOver;
  const now = toInstant(ctx.clock.now());
  if (repairsFactor(handOver.preuve)) {
    await forgetSecondFacteur(trx, compteId);
    await clearAccountFailures(ctx, trx, { espace, compteId }, visiteur);
  }
  await trx('comptes')
    .where({ id: compteId })
    .update({
      email,
      email_norme: normaliseEmail(email),
      email_verifie_le: adresseVerifiee ? now : null,
      mot_de_passe: motDePasse,
      mot_de_passe_change_le: now,
      boite_seule_depuis: isBeyondMailbox(handOver.preuve) ? null : now,
      cartes_personnel_le: null,
    });
  await trx('cartes').where({ compte_id: compteId }).delete();
  await acceptDocuments(ctx, trx, { espace, compteId, cguVersion });
  await closeSessions(ctx, trx, { compteId, motif: handOver.motif });
  const dead = ['reinitialisation', 'verification-adresse', 'gel-compte'] as const;
  await supersedeLinks(ctx, trx, { compteId }, dead);
  await dropAddressChange(ctx, trx, compteId);
  const ended = await endDelegationsOf(ctx, trx, { id: compteId }, handOver.motif);
  await forgetBrowsers(trx, compteId);
  if (!(await hasSecondFacteur(trx, compteId)))
    await rememberBrowser(ctx, trx, compteId, visiteur.navigateur);
  return ended;
}
