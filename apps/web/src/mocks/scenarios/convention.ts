import { aulne, noisetier } from '../people-tiers.ts';
import { filledForm, openConvention } from '../store/conventions.ts';
import type { MockConvention, MockLienSujet } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { signInAs } from './seed.ts';

const FORM = '/tiers/convention';
const DEPOT = '/tiers/convention/depot';
const SUIVI = '/tiers/convention/suivi?jeton=lien-de-maquette&numero=K7PX-3M9T';
const link = '?jeton=lien-de-maquette';
const numero = noisetier.tiers?.numeros[0] ?? '';

/** A request for a convention, from its form to its end (T5, T6). */
export const conventionScenarios = {
  'convention-fermee': { chemin: FORM },
  'convention-connecte': { chemin: FORM, prepare: (store) => void signInAs(store, aulne) },
  'convention-formulaire': {
    chemin: FORM,
    prepare: (store) => void openConvention(store, 'tiers', { finess: numero }),
  },
  'convention-brouillon-perime': {
    chemin: FORM,
    prepare: (store) => {
      const { brouillon } = openConvention(store, 'tiers', { ...filledForm });
      if (brouillon) brouillon.expireLe = store.inMinutes(-1);
    },
  },
  'convention-epuisee': {
    chemin: FORM,
    prepare: (store) => {
      openConvention(store, 'tiers', { ...filledForm });
      store.state.conventionsParNumero[filledForm.finess] = 3;
    },
  },
  'convention-generee': { chemin: FORM, prepare: (store) => void generated(store) },
  'convention-depot': { chemin: DEPOT, prepare: (store) => void generated(store) },
  'convention-depot-pieces': { chemin: DEPOT, prepare: (store) => void withFiles(store) },
  'convention-depot-coupe': {
    chemin: DEPOT,
    prepare: (store) => {
      const { pieces } = withFiles(store);
      Object.assign(pieces[1] ?? {}, { recus: 800_000, etat: 'en-cours' });
    },
  },
  'convention-lien': { chemin: `${DEPOT}${link}`, prepare: (store) => putLink(store) },
  'convention-lien-utilise': {
    chemin: `${DEPOT}${link}`,
    prepare: (store) => putLink(store, { utilise: true }),
  },
  'convention-deposee': {
    chemin: DEPOT,
    prepare: (store) => void deposited(store, 'deposee'),
  },
  'convention-suivi': { chemin: SUIVI, prepare: (store) => putFollow(store, 'deposee') },
  'convention-acceptee': { chemin: SUIVI, prepare: (store) => putFollow(store, 'acceptee') },
  'convention-refusee': { chemin: SUIVI, prepare: (store) => putFollow(store, 'refusee') },
} satisfies Partial<Record<ScenarioId, Scenario>>;

function generated(store: MockStore): MockConvention {
  const convention = openConvention(store, 'tiers', {});
  return Object.assign(convention, { etat: 'generee', formulaire: filledForm, brouillon: null });
}

function withFiles(store: MockStore): MockConvention {
  const convention = generated(store);
  convention.pieces = [
    {
      id: '00000000-0000-4000-8000-000000000001',
      nom: 'Convention de télétransmission signée – Cabinet du Noisetier, 21 novembre 2026.pdf',
      justificatif: 'convention',
      octets: 1_843_200,
      recus: 1_843_200,
      etat: 'recue',
    },
    {
      id: '00000000-0000-4000-8000-000000000002',
      nom: 'RIB.jpg',
      justificatif: 'rib',
      octets: 1_400_000,
      recus: 1_400_000,
      etat: 'recue',
    },
  ];
  return convention;
}

function deposited(store: MockStore, etat: MockConvention['etat']): MockConvention {
  return Object.assign(withFiles(store), {
    etat,
    suivi: 'K7PX-3M9T',
    deposeeLe: store.inMinutes(-3 * 24 * 60),
    motif: etat === 'refusee' ? 'Le RIB joint n’est pas lisible.' : null,
  });
}

function putLink(store: MockStore, changes: Partial<MockLienSujet> = {}): void {
  const { id } = generated(store);
  putSubjectLink(store, 'depot-convention', id, changes);
}

function putFollow(store: MockStore, etat: MockConvention['etat']): void {
  putSubjectLink(store, 'suivi-convention', deposited(store, etat).id);
}

function putSubjectLink(
  store: MockStore,
  kind: MockLienSujet['kind'],
  sujetId: string,
  changes: Partial<MockLienSujet> = {},
): void {
  store.state.liensSujet.push({
    jeton: 'lien-de-maquette',
    kind,
    sujetId,
    expireLe: store.inMinutes(60 * 24),
    utilise: false,
    ...changes,
  });
}
