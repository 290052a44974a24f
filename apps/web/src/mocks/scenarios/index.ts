import { emptyState, type MockStore } from '../store/store.ts';
import { connectedScenarios } from './connected.ts';
import { conventionScenarios } from './convention.ts';
import type { ScenarioId } from './ids.ts';
import { journeyScenarios } from './journeys.ts';
import type { Scenario } from './scenario.ts';
import { seed } from './seed.ts';
import { tiersScenarios } from './tiers.ts';

export const scenarios: Readonly<Record<ScenarioId, Scenario>> = {
  ...connectedScenarios,
  ...journeyScenarios,
  ...tiersScenarios,
  ...conventionScenarios,
};

/** Starts the store anew in a scenario. Nothing of the former one remains. */
export function playScenario(store: MockStore, id: ScenarioId): void {
  store.state = { ...emptyState(), scenario: id };
  seed(store);
  scenarios[id].prepare?.(store);
  store.save();
}
