import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { codeSent, compteDeFrene, putLien, putParcours, signInAs } from './seed.ts';
import { chene, tour } from '../people.ts';

/** Scenarios of those who are signed in, or want to be. */
export const connectedScenarios = {
  happy: { chemin: '/ordre' },
  connecte: { chemin: '/ordre/accueil', prepare: (store) => void signInAs(store) },
  'nom-tres-long': {
    chemin: '/ordre/mon-compte',
    prepare: (store) => void signInAs(store, tour),
  },
  vide: {
    chemin: '/ordre/mon-compte',
    prepare: (store) => {
      compteDeFrene(store).derniereConnexion = null;
      store.state.evenements = [];
      store.state.sessions = [];
      signInAs(store);
    },
  },
  'cent-mille-evenements': {
    chemin: '/ordre/mon-compte',
    prepare: (store) => {
      store.state.evenements = [];
      store.state.evenementsInventes = 100_000;
      store.state.rang = 100_000;
      signInAs(store);
    },
  },
  'email-non-verifie': {
    chemin: '/ordre/accueil',
    prepare: (store) => {
      compteDeFrene(store).emailVerifie = false;
      signInAs(store);
    },
  },
  'email-en-attente': {
    chemin: '/ordre/mon-compte',
    prepare: (store) => {
      compteDeFrene(store).emailEnAttente = {
        prendEffetLe: null,
        email: 'dr.elodie.frene@maison-de-sante-saint-julien.example',
        expireLe: store.inMinutes(71 * 60),
      };
      signInAs(store);
    },
  },
  'cgu-changees': {
    chemin: '/ordre/accueil',
    prepare: (store) => {
      compteDeFrene(store).cguVersion = '2025-01-01';
      signInAs(store);
    },
  },
  'mot-de-passe-a-definir': {
    chemin: '/ordre/mon-compte',
    prepare: (store) => {
      signInAs(store).obligations = ['mot-de-passe'];
    },
  },
  'session-bientot-fermee': {
    chemin: '/ordre/accueil',
    prepare: (store) => {
      signInAs(store).vueLe = store.inMinutes(-56);
    },
  },
  'session-fermee': {
    chemin: '/ordre/accueil',
    prepare: (store) => {
      signInAs(store).vueLe = store.inMinutes(-61);
    },
  },
  'compte-bloque': {
    chemin: '/ordre',
    prepare: (store) => {
      const key = compteDeFrene(store).email.toLowerCase();
      store.state.echecs[key] = { nombre: 5, bloqueJusqua: store.inMinutes(12) };
    },
  },
  'lien-valide': {
    chemin: '/ordre/reinitialisation?jeton=lien-de-maquette',
    prepare: (store) => putLien(store, 'lien-de-maquette'),
  },
  'lien-expire': {
    chemin: '/ordre/reinitialisation?jeton=lien-de-maquette',
    prepare: (store) => putLien(store, 'lien-de-maquette', { minutesLeft: -1 }),
  },
  'lien-utilise': {
    chemin: '/ordre/reinitialisation?jeton=lien-de-maquette',
    prepare: (store) => putLien(store, 'lien-de-maquette', { utilise: true }),
  },
  'activation-valide': {
    chemin: '/ordre/activation?jeton=lien-de-maquette',
    prepare: (store) => putLien(store, 'lien-de-maquette', { kind: 'verification-adresse' }),
  },
  'activation-expiree': {
    chemin: '/ordre/activation?jeton=lien-de-maquette',
    prepare: (store) =>
      putLien(store, 'lien-de-maquette', { kind: 'verification-adresse', minutesLeft: -1 }),
  },
  'reseau-lent': { chemin: '/ordre', meteo: { delaiMs: 4000 } },
  'serveur-en-panne': { chemin: '/ordre/accueil', meteo: { panne: 'tout' } },
  'envois-en-panne': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', chene, codeSent(store, 'sms')),
    meteo: { panne: 'envois' },
  },
  'reseau-coupe': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', chene, codeSent(store, 'sms')),
    meteo: { coupe: 'envois' },
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;
