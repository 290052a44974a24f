import type { AccueilView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import type { ActiveSession, Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { accueilOfDelegue } from '../delegations/accueil-of-delegue.ts';
import { appel } from '../professionnels/display-name.ts';
import { hasSecondFacteur } from '../seconds-facteurs/forget-second-facteur.ts';
import { openConnexions } from '../sessions/open-connexions.ts';
import { visibleServices } from '../services/visible-services.ts';
import { readCompte } from './read-compte.ts';

/** What the home page says first (O11): who, since when, from where last. */
export async function getAccueil(ctx: Context, active: ActiveSession): Promise<AccueilView> {
  if (active.delegation !== null) return accueilOfDelegue(ctx, active, active.delegation);
  const { compte, professionnel } = await readCompte(ctx.db, active);
  const open = await openConnexions(ctx, ctx.db, active);
  return {
    maintenant: toInstant(ctx.clock.now()),
    appel: appel(professionnel),
    derniereConnexion: await previousConnexion(ctx, active),
    email: compte.email,
    emailVerifie: compte.email_verifie_le !== null,
    motDePasseChangeLe: compte.mot_de_passe_change_le,
    secondFacteurActif: await hasSecondFacteur(ctx.db, compte.id),
    sessionsOuvertes: open.length,
    servicesAPresenter:
      getEspace(active.espace).presentation !== null && compte.services_presentes_le === null,
    services: visibleServices(ctx, active, professionnel.profession),
  };
}

/** The owner's sign-in before this one: what lets people notice one that was not theirs. */
async function previousConnexion(
  ctx: Context,
  active: ActiveSession,
): Promise<AccueilView['derniereConnexion']> {
  const row = await ctx
    .db('connexions')
    .where({ compte_id: active.compteId })
    .whereNull('delegation')
    .whereNot({ id: active.id })
    .where('ouverte_le', '<=', toInstant(active.ouverteLe))
    .orderBy('ouverte_le', 'desc')
    .first('ouverte_le', 'appareil');
  return row ? { le: row.ouverte_le, appareil: row.appareil } : null;
}
