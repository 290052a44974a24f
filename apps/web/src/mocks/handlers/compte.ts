import {
  acceptTerms,
  endOtherSessions,
  endSession,
  fieldTexts,
  getAccueil,
  getCompte,
  listSessions,
  resendVerification,
} from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import {
  closeSessions,
  demandSession,
  nomComplet,
  recordEvenement,
  sessionViewOf,
} from '../store/comptes.ts';
import { createLien, sendMessage } from '../store/messages.ts';
import { messageTexts } from '../texts.fr.ts';

export const compteMocks = [
  mock(getCompte, ({ store, params: { espace } }) => {
    const { compte, personne } = demandSession(store, espace, 'compte-restreint');
    return {
      email: compte.email,
      emailVerifie: compte.emailVerifie,
      emailEnAttente: compte.emailEnAttente,
      motDePasseChangeLe: compte.motDePasseChangeLe,
      professionnel: {
        nomComplet: nomComplet(personne),
        rpps: personne.rpps || null,
        numero: personne.tiers?.numeros[0] ?? null,
        profession: personne.tiers ? null : 'Médecin',
        specialites: [...personne.specialites],
      },
      contexteMotDePasse: [
        personne.prenom,
        personne.nom,
        personne.rpps,
        ...(personne.tiers?.numeros ?? []),
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
      sessions: store.state.sessions
        .filter((session) => session.compteId === compte.id)
        .map(({ id, appareil, ouverteLe, vueLe, preuve }) => ({
          id,
          appareil,
          ouverteLe,
          vueLe,
          preuve,
          courante: id === current.id,
        }))
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
    const fermees = closeSessions(store, (s) => s.compteId === compte.id && s !== session);
    if (fermees > 0) recordEvenement(store, compte.id, 'sessions-fermees');
    return { fermees };
  }),
  mock(getAccueil, ({ store, params: { espace } }) => {
    const { session, compte, personne } = demandSession(store, espace);
    return {
      maintenant: store.now().toISOString(),
      appel: personne.tiers ? nomComplet(personne) : `Docteur ${personne.nom}`,
      derniereConnexion: session.precedente,
      email: compte.email,
      emailVerifie: compte.emailVerifie,
      motDePasseChangeLe: compte.motDePasseChangeLe,
      sessionsOuvertes: store.state.sessions.filter((s) => s.compteId === compte.id).length,
    };
  }),
];
