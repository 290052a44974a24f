import type { EspaceId } from '@eps/espaces';
import { basile, ferreira, plaine, quatreSaisons, aubertin } from '../people-assurance-maladie.ts';
import type { Personne } from '../people.ts';
import { browserOf } from '../store/parcours.ts';
import { putCreation } from '../store/creations.ts';
import { inscriptionKey } from '../store/inscriptions.ts';
import type { MockCreation } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { putActivationOf, putCandidate, putLetter } from './seed-creation.ts';

const espace: EspaceId = 'assurance-maladie';
const root = '/assurance-maladie';
const numero = `${root}/inscription`;
const identifiants = `${numero}/identifiants`;
const courrier = `${numero}/courrier`;
const link = '?jeton=lien-de-maquette';

type At = Pick<MockCreation, 'etape'> & Partial<MockCreation>;

/** This browser's creation at a step, with a reference that does not change. */
const put = (store: MockStore, personne: Personne, at: At): MockCreation =>
  putCreation(store, espace, personne, { reference: 'K7QF2MXB', ...at });

const at = (chemin: string, personne: Personne, step: At): Scenario => ({
  chemin,
  prepare: (store) => void put(store, personne, step),
});

function typedNumber(store: MockStore, minutesLeft: number): void {
  store.state.brouillonsInscription[inscriptionKey(store, espace)] = {
    valeurs: { numero: '92 1 99021' },
    expireLe: store.inMinutes(minutesLeft),
  };
}

/** Accounts created with a number, a card or a letter (A2 to A6, A8). */
export const creationScenarios = {
  'creation-numero': { chemin: numero },
  'creation-brouillon': { chemin: numero, prepare: (store) => typedNumber(store, 10) },
  'creation-brouillon-perime': { chemin: numero, prepare: (store) => typedNumber(store, -1) },
  'creation-cle': at(`${numero}/cle-de-securite`, ferreira, { etape: 'cle' }),
  'creation-cle-epuisee': {
    chemin: `${numero}/cle-de-securite`,
    prepare: (store) => {
      put(store, ferreira, { etape: 'cle' });
      store.state.identitesRefusees[`cle ${browserOf(store)} ${ferreira.id}`] = 3;
    },
  },
  'creation-identifiants-cle': at(identifiants, ferreira, { etape: 'identifiants', preuve: 'cle' }),
  'creation-identifiants-cps': at(identifiants, ferreira, { etape: 'identifiants', preuve: 'cps' }),
  'creation-identifiants-courrier': {
    chemin: identifiants,
    prepare: (store) => {
      const codeId = putLetter(store, plaine).id;
      put(store, plaine, { etape: 'identifiants', preuve: 'courrier', codeId });
    },
  },
  'creation-identifiants-candidat': {
    chemin: identifiants,
    prepare: (store) => {
      const { codeId } = putCandidate(store, plaine, false);
      put(store, plaine, { etape: 'identifiants', preuve: 'courrier', codeId });
    },
  },
  'creation-identifiants-candidat-valide': {
    chemin: identifiants,
    prepare: (store) => {
      const { codeId } = putCandidate(store, plaine, true);
      put(store, plaine, { etape: 'identifiants', preuve: 'courrier', codeId });
    },
  },
  'creation-plusieurs-lieux': at(identifiants, aubertin, {
    etape: 'identifiants',
    preuve: 'provisoire',
  }),
  'creation-adresse-partagee': at(identifiants, basile, {
    etape: 'identifiants',
    preuve: 'provisoire',
  }),
  'creation-courrier': at(courrier, quatreSaisons, { etape: 'courrier' }),
  'creation-courrier-liberal': at(courrier, ferreira, { etape: 'courrier' }),
  'creation-courrier-en-route': {
    chemin: courrier,
    prepare: (store) => {
      const codeId = putLetter(store, quatreSaisons).id;
      put(store, quatreSaisons, { etape: 'courrier-en-route', codeId });
    },
  },
  'creation-courrier-recu': {
    chemin: root,
    prepare: (store) => void putCandidate(store, plaine, false),
  },
  'creation-activation': {
    chemin: identifiants,
    prepare: (store) =>
      putActivationOf(store, put(store, ferreira, { etape: 'activation', preuve: 'cle' })),
  },
  'creation-activation-renvoi': {
    chemin: identifiants,
    prepare: (store) => {
      const creation = put(store, ferreira, { etape: 'activation', preuve: 'cle' });
      putActivationOf(store, creation, { secondsAgo: 75 });
    },
  },
  'creation-compte-existant': at(identifiants, aubertin, {
    etape: 'compte-existant',
    preuve: 'cle',
  }),
  'creation-terminee': {
    chemin: identifiants,
    prepare: (store) => {
      const creation = put(store, ferreira, { etape: 'activation', preuve: 'cle' });
      putActivationOf(store, creation, { etat: 'activee' });
    },
  },
  'creation-expiree': {
    chemin: `${numero}/cle-de-securite`,
    prepare: (store) => {
      put(store, ferreira, { etape: 'cle', expireLe: store.inMinutes(-1) });
    },
  },
  'creation-nom-tres-long': {
    chemin: identifiants,
    prepare: (store) => {
      const nom = 'Centre de santé mutualiste Saint-Julien-en-Genevois – Annexe Nord';
      store.state.personnes = store.state.personnes.map((personne) =>
        personne.id === plaine.id ? { ...personne, nom } : personne,
      );
      const email =
        'direction.administrative-et-financiere@centre-de-sante-pluridisciplinaire.example';
      const { codeId } = putCandidate(store, plaine, false, email);
      put(store, plaine, { etape: 'identifiants', preuve: 'courrier', codeId });
    },
  },
  'creation-lien': {
    chemin: `${root}/activation${link}`,
    prepare: (store) => {
      const creation = put(store, ferreira, { etape: 'activation', preuve: 'cle' });
      putActivationOf(store, creation, { link: 72 * 60 });
    },
  },
  'creation-lien-expire': {
    chemin: `${root}/activation${link}`,
    prepare: (store) => {
      const creation = put(store, ferreira, { etape: 'activation', preuve: 'cle' });
      putActivationOf(store, creation, { link: -1 });
    },
  },
  'creation-candidat-lien': {
    chemin: `${root}/activation${link}`,
    prepare: (store) => {
      const { id: sujetId } = putCandidate(store, plaine, false);
      putLink(store, 'validation-candidat', sujetId);
    },
  },
  'creation-annulation': {
    chemin: `${root}/courrier/annulation${link}`,
    prepare: (store) => putLink(store, 'annulation-courrier', putLetter(store, plaine).id),
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;

function putLink(
  store: MockStore,
  kind: 'validation-candidat' | 'annulation-courrier',
  sujetId: string,
): void {
  const expireLe = store.inMinutes(60 * 24);
  store.state.liensSujet.push({
    jeton: 'lien-de-maquette',
    kind,
    sujetId,
    expireLe,
    utilise: false,
  });
}
