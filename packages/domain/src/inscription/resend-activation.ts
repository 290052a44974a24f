import type { InscriptionView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { addSeconds, minutesUntil } from '../clock.ts';
import { demandInscriptionByCode } from '../codes-confidentiels/demand-declaration.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { nextLinkAt } from '../links/next-link-at.ts';
import { findParcours, isExpired } from '../parcours/load-parcours.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { Refusal } from '../refusal.ts';
import { ACTIVATION, lastActivationAt } from './create-activation.ts';
import { findInscription } from './describe-inscription.ts';
import { getInscription } from './get-inscription.ts';
import type { InscriptionRef } from './inscription-ref.ts';
import { isSecretUsable } from './is-secret-usable.ts';
import { preuveOf, refusalOf } from './opens-compte.ts';
import { sendActivation } from './send-activation.ts';

/**
 * Mails the activation link again; the former one stops working (T3).
 * @throws Refusal `introuvable`, `parcours-expire`; `etape-inattendue` when nothing is awaited;
 *   `code-confidentiel-perime`, or `lien-utilise` after a key or a card, when the link would open nothing;
 *   `renvoi-trop-tot`, `envois-epuises`
 */
export async function resendActivation(
  ctx: Context,
  ref: InscriptionRef,
  visiteur: Visiteur,
): Promise<InscriptionView> {
  demandInscriptionByCode(ref.espace);
  await resendLink(ctx, ref, visiteur);
  return getInscription(ctx, ref);
}

/**
 * The same in whatever way the account was asked for.
 * @throws Refusal as `resendActivation`, but `introuvable`
 */
export async function resendLink(
  ctx: Context,
  ref: InscriptionRef,
  visiteur: Visiteur,
): Promise<void> {
  const loaded = await findParcours(ctx.db, { ...ref, parcours: 'inscription' });
  if (!loaded) throw new Refusal(ref.parcoursId === null ? 'etape-inattendue' : 'parcours-expire');
  if (isExpired(ctx, loaded.row)) throw new Refusal('parcours-expire');
  await inTransaction(ctx.db, async (trx) => {
    await lockProfessionnel(trx, loaded.row.professionnel_id ?? '');
    const inscription = await findInscription(trx, loaded.row.id);
    if (!inscription || inscription.activee_le !== null || inscription.remplacee_le !== null)
      throw new Refusal('etape-inattendue');
    if (!(await isSecretUsable(ctx, trx, inscription)))
      throw new Refusal(refusalOf(await preuveOf(trx, inscription)));
    await demandTime(ctx, trx, inscription);
    await sendActivation(ctx, trx, inscription, visiteur);
  });
}

/** One a minute, and so many an hour for the professionnel, as for codes (spec, rule 2). */
async function demandTime(
  ctx: Context,
  trx: Transaction,
  inscription: InscriptionRow,
): Promise<void> {
  const { espace, professionnel_id: inscriptionsOf } = inscription;
  const now = ctx.clock.now();
  const { resendAfterSeconds } = getEspace(espace).policies.code;
  const again = addSeconds(await lastActivationAt(trx, inscription), resendAfterSeconds);
  if (again > now) {
    const secondes = Math.ceil((again.getTime() - now.getTime()) / 1000);
    throw new Refusal('renvoi-trop-tot', { secondes });
  }
  const next = await nextLinkAt(ctx, trx, { espace, genre: ACTIVATION, inscriptionsOf });
  if (next) throw new Refusal('envois-epuises', { minutes: minutesUntil(now, next) });
}
