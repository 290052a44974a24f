import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { inTransaction, type Queryable, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { mobileChange } from '../messages/mobile-change.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { maskTelephone } from '../outbox/mask-recipient.ts';
import { lockCompte } from './lock-compte.ts';
import { compteTexts } from './texts.fr.ts';

/** Accounts noted by one statement: each holds the write lock of SQLite for a moment. */
const AT_ONCE = 500;
/** Left to other writers between two accounts that are told. */
const PAUSE_MS = 5;

/**
 * Notes the mobile on file of each account whose owner knows of none yet. To be called before a registre is
 * written: what is found afterwards is what changed.
 */
export async function noteMobiles(ctx: Context): Promise<void> {
  const note_le = toInstant(ctx.clock.now());
  for (let after = ''; ;) {
    const unknown = await ctx
      .db('comptes')
      .join('professionnels', 'professionnels.id', 'comptes.professionnel_id')
      .leftJoin('mobiles_connus', 'mobiles_connus.compte_id', 'comptes.id')
      .whereNull('mobiles_connus.compte_id')
      .whereNot('comptes.statut', 'ferme')
      .where('comptes.id', '>', after)
      .orderBy('comptes.id')
      .limit(AT_ONCE)
      .select('comptes.id', 'professionnels.telephone_mobile');
    const last = unknown.at(-1);
    if (!last) return;
    const rows = unknown.map(({ id, telephone_mobile: mobile }) => ({
      compte_id: id,
      mobile,
      note_le,
    }));
    await ctx.db('mobiles_connus').insert(rows).onConflict('compte_id').ignore();
    after = last.id;
  }
}

/**
 * Tells the owners of accounts that the mobile on file is no longer the one they know of (rule 16 of the
 * overview): by an event and, where their address is verified, by mail. Several may run at once: each
 * change is told once.
 */
export async function tellChangedMobiles(ctx: Context): Promise<void> {
  for (const { id } of await changed(ctx.db)) {
    await inTransaction(ctx.db, (trx) => tell(ctx, trx, id));
    await sleep(PAUSE_MS);
  }
}

/** Accounts that are not closed: nothing more is sent to the owners of those. */
function changed(db: Queryable) {
  return db('comptes')
    .join('professionnels', 'professionnels.id', 'comptes.professionnel_id')
    .join('mobiles_connus', 'mobiles_connus.compte_id', 'comptes.id')
    .whereNot('comptes.statut', 'ferme')
    .whereRaw('mobiles_connus.mobile is distinct from professionnels.telephone_mobile')
    .select('comptes.id', 'comptes.espace', 'comptes.professionnel_id', 'comptes.email')
    .select('comptes.email_verifie_le', 'professionnels.telephone_mobile');
}

async function tell(ctx: Context, trx: Transaction, compteId: string): Promise<void> {
  await lockCompte(trx, compteId);
  // Another import may have told it since it was found.
  const row = await changed(trx).where('comptes.id', compteId).first();
  if (!row) return;
  const { espace, professionnel_id: professionnelId, email: to, telephone_mobile } = row;
  const le = ctx.clock.now();
  await trx('mobiles_connus')
    .where({ compte_id: compteId })
    .update({ mobile: telephone_mobile, note_le: toInstant(le) });
  const mobile = telephone_mobile === null ? null : maskTelephone(telephone_mobile);
  const owner = { espace, compteId, professionnelId };
  if (row.email_verifie_le !== null)
    await enqueue(ctx, trx, { ...owner, message: mobileChange, to, data: { le, mobile } });
  await recordEvent(ctx, trx, {
    ...owner,
    type: 'mobile-change',
    acteur: 'systeme',
    detail: mobile === null ? compteTexts.sansMobile : null,
  });
}
