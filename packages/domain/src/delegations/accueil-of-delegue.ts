import type { AccueilView } from '@eps/contracts';
import { readCompte } from '../comptes/read-compte.ts';
import type { ActiveSession, Context, DelegationDeSession } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { appel } from '../professionnels/display-name.ts';
import { visibleServices } from '../services/visible-services.ts';
import { delegableServices } from './delegable-services.ts';

/** The home page of a delegate: nothing of the owner’s but their name and the services that were given. */
export async function accueilOfDelegue(
  ctx: Context,
  active: ActiveSession,
  delegation: DelegationDeSession,
): Promise<AccueilView> {
  const { professionnel } = await readCompte(ctx.db, active);
  const delegable = delegableServices(ctx, active, professionnel.profession);
  const given = new Set(delegation.services.filter((id) => delegable.includes(id)));
  return {
    maintenant: toInstant(ctx.clock.now()),
    appel: appel(professionnel),
    derniereConnexion: await previousOf(ctx, active, delegation),
    email: delegation.email,
    emailVerifie: true,
    motDePasseChangeLe: null,
    secondFacteurActif: false,
    sessionsOuvertes: 1,
    servicesAPresenter: false,
    services: visibleServices(ctx, active, professionnel.profession).filter(({ id }) =>
      given.has(id),
    ),
  };
}

/** Their sign-in before this one, under the same delegation. */
async function previousOf(
  ctx: Context,
  { id, compteId, ouverteLe }: ActiveSession,
  delegation: DelegationDeSession,
): Promise<AccueilView['derniereConnexion']> {
  const row = await ctx
    .db('connexions')
    .where({ compte_id: compteId, delegation_id: delegation.id })
    .whereNot({ id })
    .where('ouverte_le', '<=', toInstant(ouverteLe))
    .orderBy('ouverte_le', 'desc')
    .first('ouverte_le', 'appareil');
  return row ? { le: row.ouverte_le, appareil: row.appareil } : null;
}
