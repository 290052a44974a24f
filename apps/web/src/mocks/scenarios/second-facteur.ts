import { aulne } from '../people-tiers.ts';
import { aubertin } from '../people-assurance-maladie.ts';
import { frene, type Personne } from '../people.ts';
import { compteOf } from '../store/comptes.ts';
import { factorDoor, giveFactor } from '../store/seconds-facteurs.ts';
import type { MockSecondFacteur } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { signInAs } from './seed.ts';

const STEP = '/ordre/second-facteur';
const SECTION = '/ordre/mon-compte?rubrique=seconds-facteurs';

/** An account with a second factor, at each of its screens; the code is always `408213`. */
export const secondFactorScenarios = {
  'second-facteur': { chemin: '/ordre', prepare: (store) => void give(store, frene) },
  'second-facteur-attendu': { chemin: STEP, prepare: (store) => owe(store, frene) },
  'second-facteur-bloque': {
    chemin: STEP,
    prepare: (store) => {
      owe(store, frene);
      const door = factorDoor(compteOf(store, `c-${frene.id}`));
      store.state.echecs[door] = { nombre: 5, bloqueJusqua: store.inMinutes(12) };
    },
  },
  'second-facteur-actif': { chemin: SECTION, prepare: (store) => void active(store) },
  'second-facteur-codes-epuises': {
    chemin: SECTION,
    prepare: (store) => {
      for (const code of active(store).codes) code.utilise = true;
    },
  },
  'second-facteur-a-confirmer': {
    chemin: SECTION,
    prepare: (store) => {
      signInAs(store).motDePasseDonneLe = store.inMinutes(-20);
    },
  },
  'tiers-second-facteur-attendu': {
    chemin: '/tiers/second-facteur',
    prepare: (store) => owe(store, aulne),
  },
  'assurance-maladie-second-facteur-attendu': {
    chemin: '/assurance-maladie/second-facteur',
    prepare: (store) => owe(store, aubertin),
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;

function give(store: MockStore, { id }: Personne): MockSecondFacteur {
  return giveFactor(store, compteOf(store, `c-${id}`));
}

function owe(store: MockStore, personne: Personne): void {
  give(store, personne);
  signInAs(store, personne);
}

function active(store: MockStore): MockSecondFacteur {
  signInAs(store);
  return give(store, frene);
}
