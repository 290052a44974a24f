import {
  confirmAddress,
  inspectLink,
  openReset,
  requestReset,
  type SuiteDeLien,
  type UsageDeLien,
} from '@eps/contracts';
import { getEspace, type LienSujetKind } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import {
  compteOf,
  findCompteByEmail,
  openSession,
  recordEvenement,
  sessionViewOf,
} from '../store/comptes.ts';
import { createLien, demandSujet, sendMessage } from '../store/messages.ts';
import type { MockLien } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { messageTexts } from '../texts.fr.ts';

export const lienMocks = [
  mock(requestReset, ({ store, params: { espace }, body }) => {
    if (!getEspace(espace).identifiants.includes('email')) throw new MockRefusal('introuvable');
    const compte = findCompteByEmail(store, body.email);
    if (compte?.emailVerifie) {
      recordEvenement(store, compte.id, 'reinitialisation-demandee');
      const link = createLien(store, compte, 'reinitialisation');
      const envelope = { channel: 'email', to: compte.email } as const;
      sendMessage(store, espace, envelope, messageTexts.reinitialisation(link));
    }
    return { fait: true } as const;
  }),
  mock(inspectLink, ({ store, body: { jeton, usage } }) => {
    const sujet = store.state.liensSujet.find((known) => known.jeton === jeton);
    if (sujet && usage === PAGES[sujet.kind]) {
      const { expireLe, kind } = demandSujet(store, jeton, sujet.kind);
      const suite: SuiteDeLien = kind === 'activation-compte' ? 'compte' : 'annulation';
      return { expireLe, suite };
    }
    if (usage === 'annulation') throw new MockRefusal('lien-illisible');
    const { expireLe } = demandLien(store, jeton, usage);
    const suite: SuiteDeLien = usage === 'reinitialisation' ? 'mot-de-passe' : 'adresse';
    return { expireLe, suite };
  }),
  mock(openReset, ({ store, params: { espace }, body: { jeton } }) => {
    const lien = demandLien(store, jeton, 'reinitialisation');
    lien.utilise = true;
    const compte = compteOf(store, lien.compteId);
    openSession(store, compte, 'lien-email');
    recordEvenement(store, compte.id, 'reinitialisation-ouverte');
    return sessionViewOf(store, espace);
  }),
  mock(confirmAddress, ({ store, body: { jeton } }) => {
    const lien = demandLien(store, jeton, 'activation');
    const owner = findCompteByEmail(store, lien.email);
    if (owner && owner.id !== lien.compteId) throw new MockRefusal('adresse-deja-utilisee');
    const compte = compteOf(store, lien.compteId);
    // The address changed since the link was sent: it proves nothing any more.
    if (lien.kind === 'verification-adresse' && lien.email !== compte.email)
      throw new MockRefusal('lien-utilise');
    lien.utilise = true;
    Object.assign(compte, { email: lien.email, emailVerifie: true, emailEnAttente: null });
    const changed = lien.kind === 'changement-adresse';
    recordEvenement(store, compte.id, changed ? 'adresse-changee' : 'adresse-verifiee');
    return { email: compte.email };
  }),
];

/** The page of each kind of link about no account. */
const PAGES: Readonly<Partial<Record<LienSujetKind, UsageDeLien>>> = {
  'activation-compte': 'activation',
  'annulation-courrier': 'annulation',
};

function demandLien(
  store: MockStore,
  jeton: string,
  usage: 'reinitialisation' | 'activation',
): MockLien {
  const lien = store.state.liens.find(
    (known) =>
      known.jeton === jeton &&
      (known.kind === 'reinitialisation') === (usage === 'reinitialisation'),
  );
  if (!lien) throw new MockRefusal('lien-illisible');
  if (lien.utilise) throw new MockRefusal('lien-utilise');
  if (new Date(lien.expireLe) <= store.now()) throw new MockRefusal('lien-expire');
  return lien;
}
