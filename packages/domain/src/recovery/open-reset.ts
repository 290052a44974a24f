import type { EspaceId } from '@eps/espaces';
import { tellOfNewBrowser } from '../comptes/meet-browser.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { consumeLink } from '../links/consume-link.ts';
import { Refusal } from '../refusal.ts';
import { openSession } from '../sessions/open-session.ts';

/**
 * Uses a reset link (O10): signs in, to choose a password and nothing else. The old password and the
 * other sessions stay until then, and a lock stays: an e-mail alone lifts none (spec, rule 13).
 * @throws Refusal `lien-illisible`, `lien-expire`, `lien-utilise`
 */
export function openReset(
  ctx: Context,
  { espace, jeton }: { readonly espace: EspaceId; readonly jeton: string },
  visiteur: Visiteur,
): Promise<ActiveSession> {
  return inTransaction(ctx.db, async (trx) => {
    const { compteId } = await consumeLink(ctx, trx, {
      espace,
      jeton,
      genres: ['reinitialisation'],
    });
    const compte = await trx('comptes').where({ id: compteId, statut: 'actif' }).first('id');
    if (!compte) throw new Refusal('lien-utilise');
    const active = await openSession(ctx, trx, {
      espace,
      compteId,
      preuve: 'lien-email',
      visiteur,
    });
    // Where a second factor is to come, the browser is met when it has.
    if (!active.secondFacteurAttendu) await tellOfNewBrowser(ctx, trx, active, visiteur);
    await recordEvent(ctx, trx, {
      espace,
      type: 'reinitialisation-ouverte',
      compteId,
      professionnelId: active.professionnelId,
      appareil: visiteur.appareil,
    });
    return active;
  });
}
