import type { RetourCps } from '@eps/contracts';
import {
  type Assure,
  aubertin,
  bensalem,
  moreau,
  quatreSaisons,
} from '../people-assurance-maladie.ts';
import type { Personne } from '../people.ts';
import { compteOf } from '../store/comptes.ts';
import { blockDormant } from '../store/shut.ts';
import type { MockStore } from '../store/store.ts';
import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { signInAs } from './seed.ts';

const root = '/assurance-maladie';

/** The sign-in page, back from the card. */
const backFromCard = (why: RetourCps): Scenario => ({ chemin: `${root}?cps=${why}` });

/** Scenarios of the ways into `assurance-maladie`. */
export const assuranceMaladieScenarios = {
  'assurance-maladie': { chemin: root },
  'assurance-maladie-compte-bloque': {
    chemin: root,
    prepare: (store) => {
      const bloque = { nombre: 3, bloqueJusqua: store.inMinutes(12) };
      for (const numero of ['931990014', '93 1 99001 4']) store.state.echecs[numero] = bloque;
    },
  },
  'assurance-maladie-compte-dormant': {
    chemin: root,
    prepare: (store) => blockDormant(store, compteOf(store, `c-${aubertin.id}`)),
  },
  'assurance-maladie-cartes-en-panne': {
    chemin: root,
    prepare: (store) => {
      store.state.cartesEnPanne = true;
    },
  },
  'assurance-maladie-centre-de-sante': {
    chemin: root,
    prepare: (store) => {
      const enroleA = bensalem.assure?.enroleA ?? [];
      replace(store, moreau, { enroleA });
      replace(store, quatreSaisons, { carte: 'cps' });
    },
  },
  'assurance-maladie-carte-annulee': backFromCard('annulee'),
  'assurance-maladie-carte-indisponible': backFromCard('indisponible'),
  'assurance-maladie-carte-refusee': backFromCard('refusee'),
  'assurance-maladie-carte-expiree': backFromCard('expiree'),
  'assurance-maladie-carte-inconnue': backFromCard('inconnue'),
  'assurance-maladie-carte-sans-rpps': backFromCard('sans-rpps'),
  'assurance-maladie-carte-non-enrole': backFromCard('non-enrole'),
  'assurance-maladie-carte-directeur': backFromCard('directeur'),
  'assurance-maladie-carte-structure-non-autorisee': backFromCard('structure-non-autorisee'),
  'assurance-maladie-carte-autre-personne': backFromCard('autre-personne'),
  'assurance-maladie-carte-compte-ferme': backFromCard('compte-ferme'),
  'assurance-maladie-lien-valide': {
    chemin: `${root}/reinitialisation?jeton=lien-de-maquette`,
    prepare: (store) => {
      const { id, email } = compteOf(store, `c-${aubertin.id}`);
      store.state.liens.push({
        jeton: 'lien-de-maquette',
        kind: 'reinitialisation',
        compteId: id,
        email,
        expireLe: store.inMinutes(60),
        utilise: false,
      });
    },
  },
  'assurance-maladie-mot-de-passe-a-definir': {
    chemin: `${root}/mon-compte`,
    prepare: (store) => {
      signInAs(store, aubertin).obligations = ['mot-de-passe'];
    },
  },
  'assurance-maladie-connecte': {
    chemin: `${root}/accueil`,
    prepare: (store) => void signInAs(store, aubertin),
  },
  'assurance-maladie-services-a-presenter': {
    chemin: `${root}/accueil`,
    prepare: (store) => {
      signInAs(store, aubertin);
      compteOf(store, `c-${aubertin.id}`).servicesAPresenter = true;
    },
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;

function replace(store: MockStore, { id }: Personne, changes: Partial<Assure>): void {
  store.state.personnes = store.state.personnes.map((personne) =>
    personne.id === id && personne.assure
      ? { ...personne, assure: { ...personne.assure, ...changes } }
      : personne,
  );
}
