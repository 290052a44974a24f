import { fieldTexts, updateCredentials } from '@eps/contracts';
import { getEspace, linkLifetimeHours } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import { closeSessions, demandSession, recordEvenement, sessionViewOf } from '../store/comptes.ts';
import { endProposals } from '../store/delegations.ts';
import { createLien, sendMessage, supersedeLiens } from '../store/messages.ts';
import { hasRecentCard } from '../store/recent-card.ts';
import { demandStrength, demandUnlocked, refusePassword } from '../store/passwords.ts';
import type { MockCompte, MockSession } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { messageTexts } from '../texts.fr.ts';
import { refuseTakenAddress } from './finalisation.ts';

export const connexionMocks = [
  mock(updateCredentials, ({ store, params: { espace }, body }) => {
    const { session, compte } = demandSession(store, espace, 'compte-restreint');
    const password = body.nouveauMotDePasse;
    if (session.obligations.includes('mot-de-passe')) {
      if (password === undefined)
        throw new MockRefusal(
          'requete-invalide',
          {},
          {
            nouveauMotDePasse: [fieldTexts.motDePasseRequis],
          },
        );
    } else if (!hasRecentCard(store, session))
      demandCurrentPassword(store, compte, body.motDePasseActuel);
    if (password !== undefined) demandStrength(espace, 'nouveauMotDePasse', password);
    const moved = body.email.toLowerCase() !== compte.email.toLowerCase();
    if (moved) refuseTakenAddress(store, espace, body.email);
    if (password !== undefined) changePassword(store, compte, session, password);
    if (moved) {
      askForAddress(store, compte, body.email);
      compte.contactAccepte = body.contactAccepte ?? compte.contactAccepte ?? false;
    }
    return {
      motDePasseChange: password !== undefined,
      verificationEnvoyeeA: moved ? body.email : null,
      session: sessionViewOf(store, espace),
    };
  }),
];

function demandCurrentPassword(
  store: MockStore,
  compte: MockCompte,
  typed: string | undefined,
): void {
  // A budget of its own: failures here do not close the sign-in, nor the other way round.
  const door = `actuel ${compte.id}`;
  demandUnlocked(store, door);
  if (typed === undefined)
    throw new MockRefusal(
      'requete-invalide',
      {},
      {
        motDePasseActuel: [fieldTexts.motDePasseRequis],
      },
    );
  if (typed === compte.motDePasse) return;
  recordEvenement(store, compte.id, 'mot-de-passe-actuel-refuse');
  const refusal = new MockRefusal('mot-de-passe-actuel-incorrect');
  refusePassword(store, compte.espace, door, refusal);
}

function changePassword(
  store: MockStore,
  compte: MockCompte,
  current: MockSession,
  password: string,
): void {
  compte.motDePasse = password;
  compte.motDePasseChangeLe = store.now().toISOString();
  // Chosen from one's mailbox alone (B4).
  if (current.obligations.includes('mot-de-passe')) current.boiteSeule = true;
  current.obligations = current.obligations.filter((owed) => owed !== 'mot-de-passe');
  closeSessions(store, (session) => session.compteId === compte.id && session !== current);
  supersedeLiens(store, compte, ['reinitialisation', 'changement-adresse']);
  endProposals(store, compte);
  recordEvenement(store, compte.id, 'mot-de-passe-change');
  const envelope = { channel: 'email', to: compte.email } as const;
  sendMessage(store, compte.espace, envelope, messageTexts.motDePasseChange);
}

function askForAddress(store: MockStore, compte: MockCompte, email: string): void {
  const { espace } = compte;
  const link = createLien(store, compte, 'changement-adresse', email);
  const lifetimeHours = linkLifetimeHours(getEspace(espace), 'changement-adresse');
  compte.emailEnAttente = {
    email,
    expireLe: store.inMinutes(lifetimeHours * 60),
    prendEffetLe: null,
  };
  recordEvenement(store, compte.id, 'adresse-changement-demande');
  const former = { channel: 'email', to: compte.email } as const;
  sendMessage(store, espace, { channel: 'email', to: email }, messageTexts.changementAdresse(link));
  sendMessage(store, espace, former, messageTexts.changementAdresseAncienne);
}
