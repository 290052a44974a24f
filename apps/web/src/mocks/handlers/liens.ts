import {
  confirmAddress,
  inspectLink,
  openReset,
  requestReset,
  type SuiteDeLien,
  type UsageDeLien,
} from '@eps/contracts';
import { getEspace, type LienKind, type LienSujetKind } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import { replaceAddress } from '../store/addresses.ts';
import {
  compteOf,
  findCompteByEmail,
  openSession,
  recordEvenement,
  sessionViewOf,
} from '../store/comptes.ts';
import { validateCandidate } from '../store/creations.ts';
import { createLien, demandLien, demandSujet, sendMessage } from '../store/messages.ts';
import { tellSuspended } from '../store/shut.ts';
import { messageTexts } from '../texts.fr.ts';

export const lienMocks = [
  mock(requestReset, ({ store, params: { espace }, body }) => {
    if (!getEspace(espace).identifiants.includes('email')) throw new MockRefusal('introuvable');
    const shared = store.state.personnes.filter(
      ({ assure, email }) => assure !== undefined && email === body.email.toLowerCase(),
    );
    if (espace === 'assurance-maladie' && shared.length > 1)
      return { fait: true, parNumero: true } as const;
    const compte = findCompteByEmail(store, body.email);
    if (compte === undefined) tellSuspended(store, espace, body.email);
    if (compte?.emailVerifie) {
      recordEvenement(store, compte.id, 'reinitialisation-demandee');
      const link = createLien(store, compte, 'reinitialisation');
      const envelope = { channel: 'email', to: compte.email } as const;
      sendMessage(store, espace, envelope, messageTexts.reinitialisation(link));
    }
    return { fait: true, parNumero: false } as const;
  }),
  mock(inspectLink, ({ store, body: { jeton, usage } }) => {
    const sujet = store.state.liensSujet.find((known) => known.jeton === jeton);
    if (sujet && usage === PAGES[sujet.kind]) {
      const { expireLe, kind } = demandSujet(store, jeton, sujet.kind);
      return { expireLe, suite: SUITES[kind] ?? 'annulation' };
    }
    const { kinds, suite } = ACCOUNT_PAGES[usage] ?? { kinds: [], suite: 'adresse' };
    const { expireLe } = demandLien(store, jeton, kinds);
    return { expireLe, suite };
  }),
  mock(openReset, ({ store, params: { espace }, body: { jeton } }) => {
    const lien = demandLien(store, jeton, ['reinitialisation']);
    lien.utilise = true;
    const compte = compteOf(store, lien.compteId);
    openSession(store, compte, 'lien-email');
    recordEvenement(store, compte.id, 'reinitialisation-ouverte');
    return sessionViewOf(store, espace);
  }),
  mock(confirmAddress, ({ store, body: { jeton } }) => {
    const candidat = validateCandidate(store, jeton);
    if (candidat) return { email: candidat.email, prendEffetLe: null };
    const lien = demandLien(store, jeton, ADDRESS_LINKS);
    const owner = findCompteByEmail(store, lien.email);
    if (owner && owner.id !== lien.compteId) throw new MockRefusal('adresse-deja-utilisee');
    const compte = compteOf(store, lien.compteId);
    // The address changed since the link was sent: it proves nothing any more.
    if (lien.kind === 'verification-adresse' && lien.email !== compte.email)
      throw new MockRefusal('lien-utilise');
    lien.utilise = true;
    if (lien.kind === 'changement-adresse')
      return { email: lien.email, prendEffetLe: replaceAddress(store, compte, lien.email) };
    compte.emailVerifie = true;
    recordEvenement(store, compte.id, 'adresse-verifiee');
    return { email: compte.email, prendEffetLe: null };
  }),
];

const ADDRESS_LINKS = ['verification-adresse', 'changement-adresse'] as const;

/** The links about an account that each page opens, and what the click does with them. */
const ACCOUNT_PAGES: Readonly<
  Partial<Record<UsageDeLien, { kinds: readonly LienKind[]; suite: SuiteDeLien }>>
> = {
  reinitialisation: { kinds: ['reinitialisation'], suite: 'mot-de-passe' },
  activation: { kinds: ADDRESS_LINKS, suite: 'adresse' },
  gel: { kinds: ['gel-compte'], suite: 'gel' },
  'annulation-adresse': { kinds: ['annulation-adresse'], suite: 'annulation-adresse' },
};

/** The page of each kind of link about no account. */
const PAGES: Readonly<Partial<Record<LienSujetKind, UsageDeLien>>> = {
  'activation-compte': 'activation',
  'validation-candidat': 'activation',
  'annulation-courrier': 'annulation',
};

/** What the click does there. */
const SUITES: Readonly<Partial<Record<LienSujetKind, SuiteDeLien>>> = {
  'activation-compte': 'compte',
  'validation-candidat': 'candidat',
};
