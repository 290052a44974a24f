import type { CreationView } from '@eps/contracts';
import { keyBudgets } from '../attempts/budgets.ts';
import { readClosed } from '../attempts/read-closed.ts';
import { compteOf } from '../comptes/compte-of.ts';
import { isKnownBrowser } from '../comptes/known-browser.ts';
import type { Context, Visiteur } from '../context.ts';
import type { LoadedCreation } from './load-creation.ts';
import { isLiberalPlace } from './places.ts';

/**
 * The ways open here and now: the key to a liberal, until wrong ones have closed it for this browser or for
 * the person, whether or not one is on file; the post to everybody.
 */
export async function waysOf(
  ctx: Context,
  { creation, professionnel }: LoadedCreation,
  visiteur: Visiteur,
): Promise<CreationView['voies']> {
  const { id: professionnelId, espace } = professionnel;
  const place = { professionnelId, numero: creation.numero };
  if (!(await isLiberalPlace(ctx.db, place))) return { cle: false, courrier: true };
  const compteId = (await compteOf(ctx.db, professionnelId)) ?? '';
  const known = await isKnownBrowser(ctx, ctx.db, compteId, visiteur.navigateur);
  const budgets = keyBudgets(ctx, { espace, professionnelId, known }, visiteur);
  return { cle: (await readClosed(ctx, ctx.db, budgets)) === null, courrier: true };
}
