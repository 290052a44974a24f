import type { HttpHandler } from 'msw';
import { toHttpHandler } from '../http.ts';
import type { MockedRoute } from '../mock-route.ts';
import { reserved } from '../store/reserved.ts';
import type { MockStore } from '../store/store.ts';
import { compteMocks } from './compte.ts';
import { connexionMocks } from './connexion.ts';
import { conventionMocks } from './convention.ts';
import { cpsMocks } from './cps.ts';
import { creationMocks } from './creation.ts';
import { delegationMocks } from './delegations.ts';
import { delegueMocks } from './delegues.ts';
import { evenementMocks } from './evenements.ts';
import { gelMocks } from './gel.ts';
import { informationsMocks } from './informations.ts';
import { finalisationMocks } from './finalisation.ts';
import { inscriptionMocks } from './inscription.ts';
import { lienMocks } from './liens.ts';
import { mailboxHandler } from './mailbox.ts';
import { parcoursMocks } from './parcours.ts';
import { portailMocks } from './portail.ts';
import { premiersPasMocks } from './premiers-pas.ts';
import { securiteMocks } from './securite.ts';
import { sessionMocks } from './session.ts';
import { uploadHandlers } from './televersements.ts';

/** Every route of the contract, mocked. */
export const mockedRoutes: readonly MockedRoute[] = [
  ...portailMocks,
  ...sessionMocks,
  ...parcoursMocks,
  ...finalisationMocks,
  ...lienMocks,
  ...inscriptionMocks,
  ...creationMocks,
  ...premiersPasMocks,
  ...compteMocks,
  ...connexionMocks,
  ...evenementMocks,
  ...conventionMocks,
  ...cpsMocks,
  ...securiteMocks,
  ...gelMocks,
  ...informationsMocks,
  ...delegationMocks,
  ...delegueMocks,
].map(reserved);

/** The whole mocked API over one store, for `setupWorker` and `setupServer`. */
export function createHandlers(store: MockStore): HttpHandler[] {
  return [
    ...mockedRoutes.map((mocked) => toHttpHandler(mocked, store)),
    ...uploadHandlers(store),
    mailboxHandler(store),
  ];
}
