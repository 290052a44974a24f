import { demandSamePassword } from '../comptes/demand-same-password.ts';
import { proveCurrentPassword } from '../comptes/prove-current-password.ts';
import { readCompte } from '../comptes/read-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { addPreuve } from './add-preuve.ts';
import { holdSession } from './hold-session.ts';

/**
 * Takes the password again before a sensitive act: the session has proved it as of now (B4).
 * @throws Refusal `mot-de-passe-actuel-incorrect`, `compte-bloque`; `non-connecte` when the session has
 *   ended meanwhile
 */
export async function provePassword(
  ctx: Context,
  active: ActiveSession,
  motDePasse: string,
  visiteur: Visiteur,
): Promise<ActiveSession> {
  const { compte } = await readCompte(ctx.db, active);
  const asked = { stored: compte.mot_de_passe, typed: motDePasse };
  await proveCurrentPassword(ctx, active, asked, visiteur);
  return inTransaction(ctx.db, async (trx) => {
    await demandSamePassword(trx, compte);
    await addPreuve(ctx, trx, await holdSession(ctx, trx, active), 'mot-de-passe');
    const proved = await holdSession(ctx, trx, active);
    const { espace, compteId, professionnelId } = active;
    await recordEvent(ctx, trx, {
      espace,
      type: 'identite-confirmee',
      compteId,
      professionnelId,
      appareil: visiteur.appareil,
    });
    return proved;
  });
}
