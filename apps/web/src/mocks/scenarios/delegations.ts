import { aubertin, bensalem } from '../people-assurance-maladie.ts';
import { longue, nadia, olivier } from '../people-delegues.ts';
import type { Personne } from '../people.ts';
import { compteOf, recordEvenement } from '../store/comptes.ts';
import { delegueDoor, openDelegateSession, recordAs } from '../store/delegues.ts';
import { blockDormant } from '../store/shut.ts';
import type { MockDelegation } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { accountFor, signInAs } from './seed-compte.ts';
import { putDelegateLink, putDelegation } from './seed-delegations.ts';

const root = '/assurance-maladie';
const SECTION = `${root}/mon-compte/delegations`;
const jeton = 'lien-de-maquette';
const invitation = `${root}/delegue/invitation?jeton=${jeton}`;
const password = `${root}/delegue/mot-de-passe?jeton=${jeton}`;

/** As many as an account may give, beside that of the demo. */
const PRENOMS = [
  'Ambre',
  'Bruno',
  'Carmen',
  'Denis',
  'Estelle',
  'Farid',
  'Gaspard',
  'Hanna',
  'Igor',
];

/** An owner whose name is as long as their delegate's. */
const longOwner: Personne = {
  ...bensalem,
  prenom: 'Maximilienne-Appoline Anne-Bénédicte',
  nom: 'de La Rochefoucauld-Montmorency-Saint-Germain',
};

/** Delegations: as their owner sees them, as delegates do. */
export const delegationScenarios = {
  'delegations-aucune': {
    chemin: SECTION,
    prepare: (store) => {
      store.state.delegations = [];
      signInAs(store, aubertin);
    },
  },
  delegations: {
    chemin: SECTION,
    prepare: (store) => {
      const pending = putDelegation(store, aubertin, olivier, { proposee: true });
      putDelegateLink(store, 'invitation-delegation', pending.id);
      const services = ['paiements', 'imprimes', 'liens-utiles'];
      putDelegation(store, aubertin, longue, { proposee: true, services });
      signInAs(store, aubertin);
    },
  },
  'delegations-limite': {
    chemin: SECTION,
    prepare: (store) => {
      for (const prenom of PRENOMS) {
        const email = `${prenom.toLowerCase()}.peuplier@cabinet-fictif.example`;
        putDelegation(store, aubertin, { ...olivier, id: `d-${prenom}`, prenom, email });
      }
      signInAs(store, aubertin);
    },
  },
  'delegations-a-confirmer': {
    chemin: SECTION,
    prepare: (store) => {
      signInAs(store, aubertin).motDePasseDonneLe = store.inMinutes(-20);
    },
  },
  'delegations-evenements': {
    chemin: `${root}/mon-compte?rubrique=evenements`,
    prepare: (store) => {
      const delegation = first(store);
      recordEvenement(store, delegation.compteId, 'delegation-proposee');
      recordAs(store, delegation, 'delegation-acceptee');
      recordAs(store, delegation, 'connexion-deleguee-echouee');
      openDelegateSession(store, 'assurance-maladie', delegation);
      signInAs(store, aubertin);
    },
  },
  delegue: { chemin: `${root}/delegue` },
  'delegue-bloque': {
    chemin: `${root}/delegue`,
    prepare: (store) => {
      const locked = { nombre: 3, bloqueJusqua: store.inMinutes(12) };
      store.state.echecs[delegueDoor(nadia.email)] = locked;
    },
  },
  'delegue-invitation': {
    chemin: invitation,
    prepare: (store) => {
      const { id } = putDelegation(store, aubertin, olivier, { proposee: true });
      putDelegateLink(store, 'invitation-delegation', id);
    },
  },
  'delegue-invitation-connue': {
    chemin: invitation,
    prepare: (store) => {
      const { id } = putDelegation(store, bensalem, nadia, { accepteeLe: null });
      putDelegateLink(store, 'invitation-delegation', id);
    },
  },
  'delegue-invitation-expiree': {
    chemin: invitation,
    prepare: (store) => {
      const { id } = putDelegation(store, aubertin, olivier, { proposee: true });
      putDelegateLink(store, 'invitation-delegation', id, { minutesLeft: -1 });
    },
  },
  'delegue-invitation-utilisee': {
    chemin: invitation,
    prepare: (store) => {
      putDelegateLink(store, 'invitation-delegation', first(store).id, { utilise: true });
    },
  },
  'delegue-mot-de-passe': {
    chemin: password,
    prepare: (store) => putDelegateLink(store, 'mot-de-passe-delegue', nadia.id),
  },
  'delegue-mot-de-passe-expire': {
    chemin: password,
    prepare: (store) =>
      putDelegateLink(store, 'mot-de-passe-delegue', nadia.id, { minutesLeft: -1 }),
  },
  'delegue-accueil': {
    chemin: `${root}/accueil`,
    prepare: (store) => actAs(store, first(store)),
  },
  'delegue-nom-long': {
    chemin: `${root}/accueil`,
    prepare: (store) => {
      store.state.comptes = store.state.comptes.filter(({ id }) => id !== `c-${bensalem.id}`);
      accountFor(store, longOwner, bensalem.email ?? '');
      actAs(store, putDelegation(store, longOwner, longue));
    },
  },
  'delegue-deux-titulaires': {
    chemin: `${root}/delegue/choix`,
    prepare: (store) => {
      putDelegation(store, bensalem, nadia, { services: ['paiements'] });
      actAs(store, first(store));
    },
  },
  'delegue-sans-acces': {
    chemin: `${root}/delegue/delegations`,
    prepare: (store) => {
      putDelegation(store, bensalem, nadia, { services: ['paiements'] });
      blockDormant(store, compteOf(store, `c-${bensalem.id}`));
      actAs(store, first(store));
    },
  },
  'delegue-page-du-titulaire': {
    chemin: `${root}/mon-compte`,
    prepare: (store) => actAs(store, first(store)),
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;

/** The delegation of the demo. */
function first(store: MockStore): MockDelegation {
  const [delegation] = store.state.delegations;
  if (!delegation) throw new Error('No mocked delegation');
  return delegation;
}

function actAs(store: MockStore, delegation: MockDelegation): void {
  openDelegateSession(store, 'assurance-maladie', delegation);
}
