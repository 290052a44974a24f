import type { Route } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { type ActiveSession, type Context, isOwners, meets, Refusal } from '@eps/domain';

/**
 * Refuses whoever may not call the route: not signed in, not the owner, a delegate where it does not say
 * that they are served, owing something first, or having proved too little.
 */
export function demandAccess(
  ctx: Pick<Context, 'clock'>,
  { access, titulaire, delegue, exige }: Pick<Route, 'access' | 'titulaire' | 'delegue' | 'exige'>,
  active: ActiveSession | null,
): void {
  if (access === 'public') return;
  if (active === null) throw new Refusal('non-connecte');
  if (titulaire === true && !isOwners(active)) throw new Refusal('reserve-au-titulaire');
  if (active.delegation !== null && !servesDelegue(delegue, active.espace, active.delegation))
    throw new Refusal('reserve-au-titulaire');
  if (access === 'compte-second-facteur') return;
  if (active.secondFacteurAttendu) throw new Refusal('second-facteur-a-donner');
  if (access === 'compte-restreint') return;
  if (active.motDePasseADefinir || active.motDePassePerime)
    throw new Refusal('mot-de-passe-a-definir');
  if (active.cguAAccepter) throw new Refusal('cgu-a-accepter');
  if (active.activiteAChoisir) throw new Refusal('activite-a-choisir');
  if (exige !== undefined && !meets(ctx, active, exige)) throw new Refusal('preuve-necessaire');
}

/** What a session holds does not stand above the declaration: a service no longer delegable serves nobody. */
function servesDelegue(
  delegue: Route['delegue'],
  espace: ActiveSession['espace'],
  { services }: NonNullable<ActiveSession['delegation']>,
): boolean {
  if (delegue === undefined) return false;
  if (delegue === true) return true;
  const { service } = delegue;
  const declared = getEspace(espace).services.find(({ id }) => id === service);
  return declared?.delegable === true && services.includes(service);
}
