import type { CreationView } from '@eps/contracts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { findInscription } from '../inscription/describe-inscription.ts';
import { openEmail } from '../inscription/inscription-seals.ts';
import { supersedeInscriptions } from '../inscription/write-inscription.ts';
import { sealDraft } from '../parcours/draft.ts';
import { isExpired } from '../parcours/load-parcours.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { Refusal } from '../refusal.ts';
import { advanceCreation } from './advance-creation.ts';
import { demandCreation } from './demand-creation.ts';
import { getCreation } from './get-creation.ts';
import { ADDRESSES } from './save-creation-draft.ts';
import { findCreation, type CreationRef, type LoadedCreation } from './load-creation.ts';

/**
 * « Cette adresse est fausse » (A4): the link mailed there stops working, with the password chosen, and the
 * address is to be chosen again. What was proved before stays proved, for what is left of the journey's
 * time; past it the link stops working all the same.
 *
 * @throws Refusal `introuvable`, `parcours-expire`; `etape-inattendue` when no link is awaited
 */
export async function correctAddress(
  ctx: Context,
  ref: CreationRef,
  visiteur: Visiteur,
): Promise<CreationView> {
  demandCreation(ref.espace);
  const loaded = await findCreation(ctx.db, ref);
  if (!loaded) throw new Refusal(ref.parcoursId === null ? 'etape-inattendue' : 'parcours-expire');
  const expired = isExpired(ctx, loaded.row);
  await inTransaction(ctx.db, async (trx) => {
    await lockProfessionnel(trx, loaded.professionnel.id);
    await supersedeInscriptions(ctx, trx, { parcours_id: loaded.row.id });
    if (!expired) await chooseAgain(ctx, trx, loaded);
  });
  if (expired) throw new Refusal('parcours-expire');
  return getCreation(ctx, ref, visiteur);
}

/** The address is shown, to be corrected. */
async function chooseAgain(
  ctx: Context,
  trx: Transaction,
  { row: { id, espace } }: LoadedCreation,
): Promise<void> {
  await advanceCreation(ctx, trx, id, ['activation'], { etape: 'identifiants' });
  const inscription = await findInscription(trx, id);
  const email = inscription ? openEmail(ctx, inscription) : '';
  const typed = { fields: ADDRESSES, valeurs: { email, emailConfirmation: email } };
  await trx('parcours')
    .where({ id })
    .update({ etape: 'finaliser', termine_le: null, ...sealDraft(ctx, espace, id, typed) });
}
