import { browserFingerprint } from '../comptes/known-browser.ts';
import { getEspace } from '@eps/espaces';
import type { Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { DelegueRow } from '../db/delegation-tables.ts';
import { toInstant } from '../db/instants.ts';
import { nouvelAppareilDelegue } from '../messages/nouvel-appareil-delegue.ts';
import { enqueue } from '../outbox/enqueue.ts';

/** Remembers the browser on which a delegate has just proved their password. Their row is held. */
export async function rememberDelegueBrowser(
  ctx: Context,
  trx: Transaction,
  delegueId: string,
  navigateur: string | null,
): Promise<void> {
  if (navigateur === null) return;
  await trx('navigateurs_delegues')
    .insert({
      delegue_id: delegueId,
      navigateur_empreinte: browserFingerprint(ctx, navigateur),
      vu_le: toInstant(ctx.clock.now()),
    })
    .onConflict(['delegue_id', 'navigateur_empreinte'])
    .merge(['vu_le']);
}

/** Where the espace says so, tells a delegate of a sign-in from a browser that was not theirs. Their row is held. */
export async function tellOfNewDelegueBrowser(
  ctx: Context,
  trx: Transaction,
  { id: delegue_id, espace, email: to }: DelegueRow,
  { navigateur, appareil }: Visiteur,
): Promise<void> {
  if (!getEspace(espace).policies.appareilNouveau) return;
  const navigateur_empreinte = browserFingerprint(ctx, navigateur);
  const known = await trx('navigateurs_delegues')
    .where({ delegue_id, navigateur_empreinte })
    .first('delegue_id');
  if (known !== undefined) return;
  const data = { le: ctx.clock.now(), appareil };
  await enqueue(ctx, trx, { message: nouvelAppareilDelegue, espace, to, data });
}

/** Makes every browser of a delegate unknown again. */
export async function forgetDelegueBrowsers(trx: Transaction, delegueId: string): Promise<void> {
  await trx('navigateurs_delegues').where({ delegue_id: delegueId }).delete();
}
