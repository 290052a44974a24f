import { espaceIds, getEspace, type EspaceId, type Policies } from '@eps/espaces';
import { monthsBefore } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { compteDormant } from '../messages/compte-dormant.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { lockCompte } from './lock-compte.ts';

type Dormance = NonNullable<Policies['dormance']>;

/** Of one round; the next takes the others. */
const AT_ONCE = 200;

/** Blocks the accounts that are dormant, in the espaces that have this active. */
export async function blockDormants(ctx: Context): Promise<void> {
  for (const espace of espaceIds) {
    const { dormance } = getEspace(espace).policies;
    if (dormance?.active) await blockDormant(ctx, espace, dormance);
  }
}

/**
 * Blocks the accounts of an espace that nobody has used for so many months: a strong proof reopens them
 * (`reopen-compte.ts`). Each in its own transaction, with the event and the mail that tell it.
 * @returns how many
 */
export async function blockDormant(
  ctx: Context,
  espace: EspaceId,
  { months }: Pick<Dormance, 'months'>,
): Promise<number> {
  const due = await dormant(ctx, ctx.db, espace, months).limit(AT_ONCE).select('id');
  let blocked = 0;
  for (const { id } of due) blocked += await blockOne(ctx, espace, { compteId: id, months });
  return blocked;
}

/** How many `blockDormant` would block now, whether or not the espace has it active: null without a rule. */
export async function countDormant(
  ctx: Context,
  espace: EspaceId,
  dormance: Pick<Dormance, 'months'> | null = getEspace(espace).policies.dormance,
): Promise<number | null> {
  if (dormance === null) return null;
  return (await dormant(ctx, ctx.db, espace, dormance.months).select('id')).length;
}

function blockOne(
  ctx: Context,
  espace: EspaceId,
  { compteId, months }: { readonly compteId: string; readonly months: number },
): Promise<number> {
  return inTransaction(ctx.db, async (trx) => {
    await lockCompte(trx, compteId);
    // Its owner may have come back since it was found.
    const compte = await dormant(ctx, trx, espace, months).where({ id: compteId }).first();
    if (!compte) return 0;
    const le = ctx.clock.now();
    await trx('comptes')
      .where({ id: compteId })
      .update({ statut: 'dormant', statut_le: toInstant(le) });
    await closeSessions(ctx, trx, { compteId, motif: 'compte-dormant' });
    await supersedeLinks(ctx, trx, { compteId }, ['reinitialisation', 'gel-compte']);
    const owner = { espace, compteId, professionnelId: compte.professionnel_id };
    const message = { ...owner, message: compteDormant, to: compte.email };
    await enqueue(ctx, trx, { ...message, data: { months, le } });
    await recordEvent(ctx, trx, { ...owner, type: 'compte-dormant', acteur: 'systeme' });
    return 1;
  });
}

/** Open accounts whose last visit, or creation, is older than so many months. */
function dormant(ctx: Context, db: Queryable, espace: EspaceId, months: number) {
  const limit = toInstant(monthsBefore(ctx.clock.now(), months));
  return db('comptes')
    .where({ espace, statut: 'actif' })
    .where((unused) => {
      void unused.where('derniere_connexion_le', '<', limit).orWhere((never) => {
        void never.whereNull('derniere_connexion_le').where('cree_le', '<', limit);
      });
    });
}
