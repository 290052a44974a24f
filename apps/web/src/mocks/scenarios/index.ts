import { emptyState, type MockStore } from '../store/store.ts';
import { assuranceMaladieScenarios } from './assurance-maladie.ts';
import { compteScenarios } from './compte.ts';
import { connectedScenarios } from './connected.ts';
import { conventionScenarios } from './convention.ts';
import { creationScenarios } from './creation.ts';
import { delegationScenarios } from './delegations.ts';
import type { ScenarioId } from './ids.ts';
import { journeyScenarios } from './journeys.ts';
import type { Scenario } from './scenario.ts';
import { secondFactorScenarios } from './second-facteur.ts';
import { seed } from './seed.ts';
import { tiersScenarios } from './tiers.ts';

export const scenarios: Readonly<Record<ScenarioId, Scenario>> = {
  ...connectedScenarios,
  ...journeyScenarios,
  ...tiersScenarios,
  ...assuranceMaladieScenarios,
  ...creationScenarios,
  ...conventionScenarios,
  ...secondFactorScenarios,
  ...compteScenarios,
  ...delegationScenarios,
};

/** Starts the store anew in a scenario. Nothing of the former one remains. */
export function playScenario(store: MockStore, id: ScenarioId): void {
  store.state = { ...emptyState(), scenario: id };
  seed(store);
  scenarios[id].prepare?.(store);
  store.save();
}
