import { meetBrowser } from '../comptes/meet-browser.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';

/** What follows all that a sign-in asks for, second factor included: the browser is known from now on. */
export async function completeSignIn(
  ctx: Context,
  trx: Transaction,
  active: ActiveSession,
  visiteur: Visiteur,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  const { appareil } = visiteur;
  await meetBrowser(ctx, trx, active, visiteur);
  const who = { espace, compteId, professionnelId, appareil };
  await recordEvent(ctx, trx, { ...who, type: 'connexion-reussie' });
}

/** The password was right and the second factor is to come: where it never comes, the owner reads so. */
export function noteSignInBegun(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, professionnelId }: ActiveSession,
  { appareil }: Visiteur,
): Promise<void> {
  const who = { espace, compteId, professionnelId, appareil };
  return recordEvent(ctx, trx, { ...who, type: 'connexion-commencee' });
}
