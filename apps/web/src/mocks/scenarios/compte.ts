import type { LienKind } from '@eps/espaces';
import { aubertin, bensalem, canal, moreau, quatreSaisons } from '../people-assurance-maladie.ts';
import { aulne } from '../people-tiers.ts';
import { frene, type Personne } from '../people.ts';
import { compteOf } from '../store/comptes.ts';
import type { MockCompte } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { accountFor, accountEvents, signInAs, signInByCard } from './seed-compte.ts';

const root = '/assurance-maladie';
const ACCOUNT = `${root}/mon-compte?rubrique=connexion`;
const jeton = 'lien-de-maquette';
const newAddress = 'dr.elodie.frene@maison-de-sante-saint-julien.example';
const threeDays = 72 * 60;

/** The account page and the home page of `assurance-maladie`; what the links of security mails open. */
export const compteScenarios = {
  'adresse-a-venir': {
    chemin: '/ordre/mon-compte',
    prepare: (store) => {
      signInAs(store, frene);
      awaitDay(store, own(store, frene));
    },
  },
  'adresse-validee': {
    chemin: `/ordre/activation?jeton=${jeton}`,
    prepare: (store) => putLink(store, frene, { kind: 'changement-adresse', email: newAddress }),
  },
  'annulation-adresse': {
    chemin: `/ordre/adresse/annulation?jeton=${jeton}`,
    prepare: (store) => {
      awaitDay(store, own(store, frene));
      putLink(store, frene, { kind: 'annulation-adresse' });
    },
  },
  'annulation-adresse-utilisee': {
    chemin: `/ordre/adresse/annulation?jeton=${jeton}`,
    prepare: (store) => putLink(store, frene, { kind: 'annulation-adresse', utilise: true }),
  },
  gel: {
    chemin: `/ordre/gel?jeton=${jeton}`,
    prepare: (store) => putLink(store, frene, { kind: 'gel-compte' }),
  },
  'gel-expire': {
    chemin: `/ordre/gel?jeton=${jeton}`,
    prepare: (store) => putLink(store, frene, { kind: 'gel-compte', minutesLeft: -1 }),
  },
  'tiers-gel': {
    chemin: `/tiers/gel?jeton=${jeton}`,
    prepare: (store) => putLink(store, aulne, { kind: 'gel-compte' }),
  },
  'assurance-maladie-mon-compte': {
    chemin: ACCOUNT,
    prepare: (store) => {
      signInByCard(store, aubertin);
      accountEvents(store, aubertin);
    },
  },
  'assurance-maladie-informations': {
    chemin: `${root}/mon-compte`,
    prepare: (store) => void signInAs(store, aubertin),
  },
  'assurance-maladie-activite': {
    chemin: `${root}/activite`,
    prepare: (store) => void signInByCard(store, bensalem),
  },
  'assurance-maladie-activite-salariee': {
    chemin: `${root}/accueil`,
    prepare: (store) => {
      const session = signInByCard(store, bensalem);
      session.obligations = [];
      session.activiteId = bensalem.assure?.enroleA[0]?.id ?? '';
    },
  },
  'assurance-maladie-infirmiere': {
    chemin: `${root}/accueil`,
    prepare: (store) => {
      const enroleA = bensalem.assure?.enroleA ?? [];
      const enrolled: Personne = {
        ...moreau,
        ...(moreau.assure ? { assure: { ...moreau.assure, enroleA } } : {}),
      };
      accountFor(store, enrolled, 'l.moreau-thiery@quatre-saisons.example');
      signInByCard(store, enrolled);
    },
  },
  'assurance-maladie-directeur': {
    chemin: `${root}/accueil`,
    prepare: (store) => {
      accountFor(store, quatreSaisons, 'direction@quatre-saisons.example');
      signInAs(store, quatreSaisons);
    },
  },
  'assurance-maladie-structure': {
    chemin: `${root}/mon-compte`,
    prepare: (store) => {
      own(store, canal).cartesDuPersonnel = true;
      signInAs(store, canal);
    },
  },
  'assurance-maladie-structure-a-confirmer': {
    chemin: `${root}/mon-compte`,
    prepare: (store) => {
      signInAs(store, canal).motDePasseDonneLe = store.inMinutes(-20);
    },
  },
  'assurance-maladie-sans-carte': {
    chemin: ACCOUNT,
    prepare: (store) => {
      own(store, aubertin).emailVerifie = false;
      signInAs(store, aubertin);
    },
  },
  'assurance-maladie-carte-montree': {
    chemin: ACCOUNT,
    prepare: (store) => void signInByCard(store, aubertin),
  },
  'assurance-maladie-adresse-a-venir': {
    chemin: ACCOUNT,
    prepare: (store) => {
      signInAs(store, aubertin);
      awaitDay(store, own(store, aubertin));
    },
  },
  'assurance-maladie-preuve-a-donner': {
    chemin: `${root}/accueil`,
    prepare: (store) => {
      signInAs(store, aubertin).boiteSeule = true;
    },
  },
  'assurance-maladie-carte-confirmee': {
    chemin: `${root}/mon-compte?cps=confirmee`,
    prepare: (store) => {
      signInAs(store, aubertin).carteMontreeLe = store.now().toISOString();
    },
  },
  'assurance-maladie-carte-non-confirmee': {
    chemin: `${root}/mon-compte?cps=autre-personne`,
    prepare: (store) => void signInAs(store, aubertin),
  },
  'assurance-maladie-gel': {
    chemin: `${root}/gel?jeton=${jeton}`,
    prepare: (store) => putLink(store, aubertin, { kind: 'gel-compte' }),
  },
  'assurance-maladie-gel-utilise': {
    chemin: `${root}/gel?jeton=${jeton}`,
    prepare: (store) => putLink(store, aubertin, { kind: 'gel-compte', utilise: true }),
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;

function own(store: MockStore, { id }: Personne): MockCompte {
  return compteOf(store, `c-${id}`);
}

function awaitDay(store: MockStore, compte: MockCompte): void {
  compte.emailEnAttente = {
    email: newAddress,
    expireLe: null,
    prendEffetLe: store.inMinutes(threeDays - 60),
  };
}

interface LinkOptions {
  readonly kind: LienKind;
  readonly email?: string;
  readonly minutesLeft?: number;
  readonly utilise?: boolean;
}

function putLink(store: MockStore, personne: Personne, options: LinkOptions): void {
  const { id: compteId, email } = own(store, personne);
  const { minutesLeft = 60, utilise = false, ...link } = options;
  const expireLe = store.inMinutes(minutesLeft);
  store.state.liens.push({ jeton, compteId, email, expireLe, utilise, ...link });
}
