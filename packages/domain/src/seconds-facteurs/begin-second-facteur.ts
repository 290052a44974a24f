import type { beginSecondFacteur as route, ResponseOf } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import type { ActiveSession, Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { Refusal } from '../refusal.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { newSecret, otpauthUri } from './authenticator.ts';
import { sealSecret } from './factor-seals.ts';

/**
 * Prepares a second factor (B10): its secret, kept sealed, is shown to the owner's application. Nothing
 * is asked at sign-in before its first code. Prepared again, the last one counts.
 * @throws Refusal `second-facteur-deja-actif`; `non-connecte` when the session has ended meanwhile
 */
export function beginSecondFacteur(
  ctx: Context,
  active: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  const { compteId, espace, email } = active;
  const secret = newSecret();
  return inTransaction(ctx.db, async (trx) => {
    const prepared: { compte_id: string }[] = await trx('seconds_facteurs')
      .insert({
        compte_id: compteId,
        secret_chiffre: sealSecret(ctx, compteId, secret),
        prepare_le: toInstant(ctx.clock.now()),
        active_le: null,
        boite_seule_le: null,
        dernier_pas: null,
      })
      .onConflict('compte_id')
      .merge(['secret_chiffre', 'prepare_le'])
      .whereRaw('seconds_facteurs.active_le is null')
      .returning('compte_id');
    if (prepared.length === 0) throw new Refusal('second-facteur-deja-actif');
    await holdSession(ctx, trx, active);
    const issuer = getEspace(espace).organisation.nom;
    return { secret, uri: otpauthUri(secret, { issuer, label: email }) };
  });
}
