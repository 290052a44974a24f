import type * as routes from '@eps/contracts';
import { mockedRoutes } from '../handlers/index.ts';
import { MockRefusal } from '../mock-route.ts';
import { playScenario } from '../scenarios/index.ts';
import type { ScenarioId } from '../scenarios/ids.ts';
import { createMockStore, memoryJar, type MockStore } from '../store/store.ts';

const NOW = Date.parse('2026-11-20T13:00:00Z');

/** The mocked API in a scenario, at one o’clock of a Friday; `wait` moves its clock. */
export function start(scenario: ScenarioId = 'happy'): {
  store: MockStore;
  wait: (minutes: number) => void;
} {
  let now = NOW;
  const store = createMockStore({ now: () => new Date(now) });
  playScenario(store, scenario);
  return {
    store,
    wait: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

/** Another browser of the same server. */
export function another(store: MockStore): MockStore {
  return createMockStore({ jar: memoryJar(), now: () => store.now(), state: store.state });
}

/** Calls a route of `assurance-maladie` as its handler does. */
export async function call<R extends routes.Route>(
  store: MockStore,
  route: R,
  { body, id = '' }: { body?: routes.BodyInputOf<R>; id?: string } = {},
): Promise<routes.ResponseOf<R>> {
  const mocked = mockedRoutes.find((candidate) => candidate.route.id === route.id);
  const params = { espace: 'assurance-maladie', id, parcours: 'inscription' };
  return (await mocked?.answer(store, { params, query: {}, body })) as routes.ResponseOf<R>;
}

/** The code of the refusal, or `accepted`. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const outcome = await work.catch((error: unknown) => error);
  if (outcome instanceof MockRefusal) return outcome.code;
  if (outcome instanceof Error) throw outcome;
  return 'accepted';
}
