import type { HttpHandler } from 'msw';
import { toHttpHandler } from '../http.ts';
import type { MockedRoute } from '../mock-route.ts';
import type { MockStore } from '../store/store.ts';
import { compteMocks } from './compte.ts';
import { connexionMocks } from './connexion.ts';
import { evenementMocks } from './evenements.ts';
import { finalisationMocks } from './finalisation.ts';
import { lienMocks } from './liens.ts';
import { mailboxHandler } from './mailbox.ts';
import { parcoursMocks } from './parcours.ts';
import { portailMocks } from './portail.ts';
import { sessionMocks } from './session.ts';

/** Every route of the contract, mocked. */
export const mockedRoutes: readonly MockedRoute[] = [
  ...portailMocks,
  ...sessionMocks,
  ...parcoursMocks,
  ...finalisationMocks,
  ...lienMocks,
  ...compteMocks,
  ...connexionMocks,
  ...evenementMocks,
];

/** The whole mocked API over one store, for `setupWorker` and `setupServer`. */
export function createHandlers(store: MockStore): HttpHandler[] {
  return [...mockedRoutes.map((mocked) => toHttpHandler(mocked, store)), mailboxHandler(store)];
}
