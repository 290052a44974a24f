import { extendSession, getSession, signIn, signOut } from '@eps/contracts';
import { mock, MockRefusal } from '../mock-route.ts';
import {
  closeSessions,
  currentSession,
  demandSession,
  findCompte,
  forgetSessionCookie,
  openSession,
  recordEvenement,
  sessionViewOf,
} from '../store/comptes.ts';
import { beginFirstConnexion } from '../store/creations.ts';
import { remindActivation } from '../store/inscriptions.ts';
import { demandUnlocked, refusePassword } from '../store/passwords.ts';
import { tellSuspended } from '../store/shut.ts';

export const sessionMocks = [
  mock(getSession, ({ store, params }) => sessionViewOf(store, params.espace)),
  mock(signIn, ({ store, params: { espace }, body: { identifiant, motDePasse } }) => {
    demandUnlocked(store, identifiant);
    if (beginFirstConnexion(store, espace, identifiant, motDePasse))
      return { ...sessionViewOf(store, espace), suite: 'premiere-connexion' as const };
    const compte = findCompte(store, espace, identifiant);
    if (compte === undefined) remindActivation(store, espace, identifiant, motDePasse);
    if (compte?.motDePasse !== motDePasse) {
      const owner = compte ?? tellSuspended(store, espace, identifiant);
      if (owner) recordEvenement(store, owner.id, 'connexion-echouee');
      refusePassword(store, espace, identifiant, new MockRefusal('identifiants-refuses'));
    }
    delete store.state.echecs[identifiant.toLowerCase()];
    const { obligations } = openSession(store, compte, 'mot-de-passe');
    const waits = obligations.includes('second-facteur');
    recordEvenement(store, compte.id, waits ? 'connexion-commencee' : 'connexion-reussie');
    return sessionViewOf(store, espace);
  }),
  mock(extendSession, ({ store, params: { espace } }) => {
    const { session } = demandSession(store, espace, 'compte-restreint');
    session.vueLe = store.now().toISOString();
    return sessionViewOf(store, espace);
  }),
  mock(signOut, ({ store, params: { espace } }) => {
    const session = currentSession(store, espace);
    if (session) {
      recordEvenement(store, session.compteId, 'deconnexion', null, session.delegation?.id ?? null);
      closeSessions(store, (candidate) => candidate === session);
    }
    forgetSessionCookie(store, espace);
    return { fait: true, suite: null } as const;
  }),
];
