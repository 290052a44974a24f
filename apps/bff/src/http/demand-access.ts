import type { Route } from '@eps/contracts';
import { type ActiveSession, Refusal } from '@eps/domain';

/** Refuses whoever may not call the route: not signed in, or owing something first. */
export function demandAccess(access: Route['access'], active: ActiveSession | null): void {
  if (access === 'public') return;
  if (active === null) throw new Refusal('non-connecte');
  if (access === 'compte-restreint') return;
  if (active.motDePasseADefinir) throw new Refusal('mot-de-passe-a-definir');
  if (active.cguAAccepter) throw new Refusal('cgu-a-accepter');
}
