import { browserOf } from '../store/parcours.ts';
import { agglomeration, aulne, peupliers, tilleuls } from '../people-tiers.ts';
import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { signInAs } from './seed.ts';
import {
  longNotice,
  putActivation,
  putCode,
  putInscription,
  putLetterLink,
  putResetLink,
  typedInscription,
} from './seed-tiers.ts';

const link = '?jeton=lien-de-maquette';

/** Scenarios of the espace `tiers`: its ways in, its ends, its accounts. */
export const tiersScenarios = {
  tiers: { chemin: '/tiers' },
  'tiers-sans-avis': {
    chemin: '/tiers',
    prepare: (store) => {
      store.state.avis = {};
    },
  },
  'tiers-avis-nombreux': {
    chemin: '/tiers',
    prepare: (store) => {
      store.state.avis.tiers?.push(longNotice(store, 1), longNotice(store, 2));
    },
  },
  'tiers-compte-bloque': {
    chemin: '/tiers',
    prepare: (store) => {
      store.state.echecs['590990073'] = { nombre: 5, bloqueJusqua: store.inMinutes(12) };
    },
  },
  'tiers-code-en-route': { chemin: '/tiers/premiere-connexion' },
  'tiers-adresse-absente': { chemin: '/tiers/premiere-connexion' },
  'tiers-sans-convention': { chemin: '/tiers/premiere-connexion' },
  'tiers-captcha-refuse': { chemin: '/tiers/premiere-connexion' },
  'tiers-code-recu': {
    chemin: '/tiers/inscription',
    prepare: (store) => void putCode(store, tilleuls),
  },
  'tiers-code-perime': {
    chemin: '/tiers/inscription',
    prepare: (store) => void putCode(store, tilleuls, { daysLeft: -1 }),
  },
  'tiers-code-utilise': {
    chemin: '/tiers/inscription',
    prepare: (store) => void putCode(store, tilleuls, { etat: 'utilise' }),
  },
  'tiers-essais-epuises': {
    chemin: '/tiers/inscription',
    prepare: (store) => {
      putCode(store, tilleuls);
      store.state.identitesRefusees[`code ${browserOf(store)}`] = 5;
    },
  },
  'tiers-ancien-portail': { chemin: '/tiers/inscription' },
  'tiers-brouillon': {
    chemin: '/tiers/inscription',
    prepare: (store) => typedInscription(store),
  },
  'tiers-brouillon-perime': {
    chemin: '/tiers/inscription',
    prepare: (store) => typedInscription(store, -1),
  },
  'tiers-confirmation': {
    chemin: '/tiers/inscription',
    prepare: (store) => void putInscription(store, tilleuls),
  },
  'tiers-confirmation-renvoi': {
    chemin: '/tiers/inscription',
    prepare: (store) => void putInscription(store, tilleuls, { secondsAgo: 75 }),
  },
  'tiers-confirmation-nom-long': {
    chemin: '/tiers/inscription',
    prepare: (store) =>
      void putInscription(store, agglomeration, {
        email: 'direction.administrative-et-financiere@centre-de-sante-pluridisciplinaire.example',
      }),
  },
  'tiers-inscription-terminee': {
    chemin: '/tiers/inscription',
    prepare: (store) => void putInscription(store, peupliers, { etat: 'activee' }),
  },
  'tiers-activation': {
    chemin: `/tiers/activation${link}`,
    prepare: (store) => putActivation(store),
  },
  'tiers-activation-expiree': {
    chemin: `/tiers/activation${link}`,
    prepare: (store) => putActivation(store, { minutesLeft: -1 }),
  },
  'tiers-activation-utilisee': {
    chemin: `/tiers/activation${link}`,
    prepare: (store) => putActivation(store, { utilise: true }),
  },
  'tiers-activation-code-perime': {
    chemin: `/tiers/activation${link}`,
    prepare: (store) => {
      putActivation(store);
      putCode(store, tilleuls);
    },
  },
  'tiers-annulation': {
    chemin: `/tiers/courrier/annulation${link}`,
    prepare: (store) => putLetterLink(store),
  },
  'tiers-annulation-expiree': {
    chemin: `/tiers/courrier/annulation${link}`,
    prepare: (store) => putLetterLink(store, -1),
  },
  'tiers-lien-valide': {
    chemin: `/tiers/reinitialisation${link}`,
    prepare: (store) => putResetLink(store),
  },
  'tiers-connecte': {
    chemin: '/tiers/accueil',
    prepare: (store) => void signInAs(store, aulne),
  },
  'tiers-nom-tres-long': {
    chemin: '/tiers/accueil',
    prepare: (store) => void signInAs(store, agglomeration),
  },
  'tiers-cgu-changees': {
    chemin: '/tiers/accueil',
    prepare: (store) => {
      signInAs(store, aulne).obligations = ['cgu'];
    },
  },
  'tiers-mot-de-passe-a-definir': {
    chemin: '/tiers/mon-compte',
    prepare: (store) => {
      signInAs(store, aulne).obligations = ['mot-de-passe'];
    },
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;
