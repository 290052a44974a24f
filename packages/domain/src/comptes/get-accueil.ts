import type { AccueilView } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { appel } from '../professionnels/display-name.ts';
import { openConnexions } from '../sessions/open-connexions.ts';
import { readCompte } from './read-compte.ts';

/** What the home page says first (O11): who, since when, from where last. */
export async function getAccueil(ctx: Context, active: ActiveSession): Promise<AccueilView> {
  const { compte, professionnel } = await readCompte(ctx.db, active);
  const open = await openConnexions(ctx, ctx.db, active).select('id');
  return {
    maintenant: toInstant(ctx.clock.now()),
    appel: appel(professionnel),
    derniereConnexion: await previousConnexion(ctx, active),
    email: compte.email,
    emailVerifie: compte.email_verifie_le !== null,
    motDePasseChangeLe: compte.mot_de_passe_change_le,
    sessionsOuvertes: open.length,
  };
}

/** The sign-in before this one: what lets people notice one that was not theirs. */
async function previousConnexion(
  ctx: Context,
  active: ActiveSession,
): Promise<AccueilView['derniereConnexion']> {
  const row = await ctx
    .db('connexions')
    .where({ compte_id: active.compteId })
    .whereNot({ id: active.id })
    .where('ouverte_le', '<=', toInstant(active.ouverteLe))
    .orderBy('ouverte_le', 'desc')
    .first('ouverte_le', 'appareil');
  return row ? { le: row.ouverte_le, appareil: row.appareil } : null;
}
