import { getEspace } from '@eps/espaces';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { nouvelAppareil } from '../messages/nouvel-appareil.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { isKnownBrowser, rememberBrowser } from './known-browser.ts';

type SignedIn = Pick<ActiveSession, 'espace' | 'compteId' | 'professionnelId' | 'email'>;

/**
 * A sign-in on this browser is complete: it is known from now on. Where the espace says so, the owner is
 * told of one that was not.
 */
export async function meetBrowser(
  ctx: Context,
  trx: Transaction,
  active: SignedIn,
  visiteur: Visiteur,
): Promise<void> {
  await tellOfNewBrowser(ctx, trx, active, visiteur);
  await rememberBrowser(ctx, trx, active.compteId, visiteur.navigateur);
}

/** The same of one that is not to be known yet: a reset link alone has opened it. */
export async function tellOfNewBrowser(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, professionnelId, email }: SignedIn,
  { navigateur, appareil }: Visiteur,
): Promise<void> {
  if (!getEspace(espace).policies.appareilNouveau) return;
  if (await isKnownBrowser(ctx, trx, compteId, navigateur)) return;
  const message = { espace, compteId, professionnelId, message: nouvelAppareil, to: email };
  await enqueue(ctx, trx, { ...message, data: { le: ctx.clock.now(), appareil } });
}
