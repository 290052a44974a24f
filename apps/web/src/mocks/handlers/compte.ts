import {
  type AccueilView,
  acceptTerms,
  endOtherSessions,
  endSession,
  fieldTexts,
  getAccueil,
  getCompte,
  listSessions,
  presentServices,
  resendVerification,
} from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { formatAm, recognize } from '@eps/identifiers';
import { mock, MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
import { applyDueAddress } from '../store/addresses.ts';
import {
  closeSessions,
  demandSession,
  nomComplet,
  numerosOf,
  openSessionOf,
  openSessionsOf,
  recordEvenement,
  sessionViewOf,
} from '../store/comptes.ts';
import { visibleServices } from '../store/services.ts';
import { createLien, sendMessage } from '../store/messages.ts';
import { hasRecentCard } from '../store/recent-card.ts';
import { hasFactor } from '../store/seconds-facteurs.ts';
import type { MockSession } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { messageTexts } from '../texts.fr.ts';

export const compteMocks = [
  mock(getCompte, ({ store, params: { espace } }) => {
    const { session, compte, personne } = demandSession(store, espace, 'compte-restreint');
    applyDueAddress(store, compte);
    return {
      email: compte.email,
      emailVerifie: compte.emailVerifie,
      emailEnAttente: compte.emailEnAttente,
      contactAccepte: getEspace(espace).creation === null ? null : (compte.contactAccepte ?? false),
      motDePasseChangeLe: compte.motDePasseChangeLe,
      carte: compte.carteUtiliseeLe === undefined ? null : { utiliseeLe: compte.carteUtiliseeLe },
      motDePasseDemande:
        !session.obligations.includes('mot-de-passe') && !hasRecentCard(store, session),
      professionnel: {
        nomComplet: nomComplet(personne),
        rpps: personne.rpps || null,
        numero: numerosOf(personne).map(printerOf(personne)).join(', ') || null,
        profession: personne.specialites.length > 0 ? 'Médecin' : null,
        specialites: [...personne.specialites],
      },
      contexteMotDePasse: [
        personne.prenom,
        personne.nom,
        personne.rpps,
        ...numerosOf(personne),
        compte.email,
      ].filter((word) => word !== ''),
    };
  }),
  mock(resendVerification, ({ store, params: { espace } }) => {
    const { compte } = demandSession(store, espace);
    if (!compte.emailVerifie) {
      const link = createLien(store, compte, 'verification-adresse');
      const envelope = { channel: 'email', to: compte.email } as const;
      sendMessage(store, espace, envelope, messageTexts.verification(link));
    }
    return { fait: true } as const;
  }),
  mock(acceptTerms, ({ store, params: { espace }, body }) => {
    const { session, compte } = demandSession(store, espace, 'compte-restreint');
    if (body.version !== getEspace(espace).documents.cgu.version)
      throw new MockRefusal('requete-invalide', {}, { version: [fieldTexts.cgu] });
    compte.cguVersion = body.version;
    session.obligations = session.obligations.filter((owed) => owed !== 'cgu');
    recordEvenement(store, compte.id, 'cgu-acceptees', body.version);
    return sessionViewOf(store, espace);
  }),
  mock(listSessions, ({ store, params: { espace } }) => {
    const { session: current, compte } = demandSession(store, espace);
    return {
      sessions: openSessionsOf(store, compte)
        .map((session) => openSessionOf(session, current))
        .sort((a, b) => Number(b.courante) - Number(a.courante)),
    };
  }),
  mock(endSession, ({ store, params: { espace, id } }) => {
    const { compte } = demandSession(store, espace);
    const closed = closeSessions(store, (s) => s.compteId === compte.id && s.id === id);
    if (closed === 0) throw new MockRefusal('session-introuvable');
    recordEvenement(store, compte.id, 'session-fermee');
    return { fait: true } as const;
  }),
  mock(endOtherSessions, ({ store, params: { espace } }) => {
    const { session, compte } = demandSession(store, espace);
    const fermees = openSessionsOf(store, compte).filter((s) => s !== session).length;
    closeSessions(store, (s) => s.compteId === compte.id && s !== session);
    if (fermees > 0) recordEvenement(store, compte.id, 'sessions-fermees');
    return { fermees };
  }),
  mock(getAccueil, ({ store, params: { espace } }) => {
    const { session, compte, personne } = demandSession(store, espace);
    if (session.delegation) return accueilOfDelegue(store, espace, session, personne);
    return {
      maintenant: store.now().toISOString(),
      appel: appelOf(personne),
      derniereConnexion: session.precedente,
      email: compte.email,
      emailVerifie: compte.emailVerifie,
      motDePasseChangeLe: compte.motDePasseChangeLe,
      secondFacteurActif: hasFactor(compte),
      sessionsOuvertes: openSessionsOf(store, compte).length,
      services: visibleServices(espace, session, personne),
      servicesAPresenter: compte.servicesAPresenter === true,
    };
  }),
  mock(presentServices, ({ store, params: { espace } }) => {
    delete demandSession(store, espace).compte.servicesAPresenter;
    return { fait: true } as const;
  }),
];

function appelOf(personne: Personne): string {
  return personne.specialites.length > 0 ? `Docteur ${personne.nom}` : nomComplet(personne);
}

/** Nothing of the owner's but their name, and no more than the services given. */
function accueilOfDelegue(
  store: MockStore,
  espace: EspaceId,
  session: MockSession,
  personne: Personne,
): AccueilView {
  const { delegation, precedente } = session;
  return {
    maintenant: store.now().toISOString(),
    appel: appelOf(personne),
    derniereConnexion: precedente,
    email: delegation?.email ?? '',
    emailVerifie: true,
    motDePasseChangeLe: null,
    secondFacteurActif: false,
    sessionsOuvertes: 1,
    services: visibleServices(espace, session, personne).filter(
      ({ id }) => delegation?.services.includes(id) ?? false,
    ),
    servicesAPresenter: false,
  };
}

/** « 93 1 99001 4 », « 75 001 234 6 » */
function printerOf({ assure }: Personne): (numero: string) => string {
  if (assure?.categorie === 'liberal') return formatAm;
  return (numero) => recognize(numero).candidates[0]?.display ?? numero;
}
