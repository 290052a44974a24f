import type { Route } from '@eps/contracts';
import { isEspaceId } from '@eps/espaces';
import { MockRefusal, type MockedRoute } from '../mock-route.ts';
import { currentSession } from './comptes.ts';
import type { MockSession } from './state.ts';

/** The same route, refused as the BFF does to whoever uses the account without owning it. */
export function reserved(mocked: MockedRoute): MockedRoute {
  return {
    route: mocked.route,
    answer: (store, raw) => {
      const { espace } = raw.params;
      const session = isEspaceId(espace) ? currentSession(store, espace) : null;
      if (session) demandServed(mocked.route, session);
      return mocked.answer(store, raw);
    },
  };
}

function demandServed({ access, titulaire, delegue }: Route, session: MockSession): void {
  if (access === 'public') return;
  const { delegation, preuve, motDePasseDonneLe } = session;
  const staff = preuve === 'cpe' && motDePasseDonneLe === undefined;
  if (titulaire && staff) throw new MockRefusal('reserve-au-titulaire');
  if (delegation === undefined || delegue === true) return;
  if (delegue === undefined || !delegation.services.includes(delegue.service))
    throw new MockRefusal('reserve-au-titulaire');
}
