import {
  cancelAddressChange,
  cancelPendingAddress,
  freezeCompte,
  freezeOwnCompte,
} from '@eps/contracts';
import { mock, MockRefusal } from '../mock-route.ts';
import { abandonAddress } from '../store/addresses.ts';
import { closeSessions, compteOf, demandSession, recordEvenement } from '../store/comptes.ts';
import { endDelegations, recordEnds } from '../store/delegations.ts';
import { demandLien, sendMessage, supersedeLiens } from '../store/messages.ts';
import type { MockCompte } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { compteMessages } from '../texts-compte.fr.ts';

const done = { fait: true } as const;

export const gelMocks = [
  mock(freezeCompte, ({ store, body: { jeton } }) => {
    freeze(store, compteOf(store, demandLien(store, jeton, ['gel-compte']).compteId));
    return done;
  }),
  mock(freezeOwnCompte, ({ store, params: { espace } }) => {
    freeze(store, demandSession(store, espace).compte);
    return done;
  }),
  mock(cancelAddressChange, ({ store, body: { jeton } }) => {
    const lien = demandLien(store, jeton, ['annulation-adresse']);
    const compte = compteOf(store, lien.compteId);
    if (compte.emailEnAttente === null) throw new MockRefusal('lien-utilise');
    lien.utilise = true;
    abandonAddress(store, compte);
    return done;
  }),
  mock(cancelPendingAddress, ({ store, params: { espace } }) => {
    const { compte } = demandSession(store, espace);
    if (compte.emailEnAttente !== null) abandonAddress(store, compte);
    return done;
  }),
];

function freeze(store: MockStore, compte: MockCompte): void {
  compte.gele = true;
  compte.emailEnAttente = null;
  const ended = endDelegations(store, compte);
  closeSessions(store, ({ compteId }) => compteId === compte.id);
  supersedeLiens(store, compte, ['reinitialisation', 'changement-adresse', 'gel-compte']);
  recordEvenement(store, compte.id, 'compte-gele');
  recordEnds(store, ended, 'compte-gele');
  const envelope = { channel: 'email', to: compte.email } as const;
  sendMessage(store, compte.espace, envelope, compteMessages.compteGele);
}
