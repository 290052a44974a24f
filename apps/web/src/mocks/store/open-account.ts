import { getEspace, type EspaceId } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import { tiersMessages } from '../texts-tiers.fr.ts';
import { liveCode } from './codes-confidentiels.ts';
import {
  closeSessions,
  compteOf,
  compteOfPersonne,
  openSession,
  recordEvenement,
} from './comptes.ts';
import { endDelegations, recordEnds } from './delegations.ts';
import { sendMessage, supersedeLiens } from './messages.ts';
import { reopen } from './shut.ts';
import type { MockCompte, MockInscription } from './state.ts';
import type { MockStore } from './store.ts';

/** Opens the account asked for, or hands the former one over, and signs in. What proved it is used up. */
export function openAccount(
  store: MockStore,
  espace: EspaceId,
  inscription: MockInscription,
): MockCompte {
  useSecret(store, espace, inscription);
  inscription.etat = 'activee';
  const compte = compteOfPersonne(store, inscription.personneId);
  const opened = compte ? recreate(store, compte, inscription) : create(store, espace, inscription);
  opened.contactAccepte = inscription.contactAccepte ?? false;
  openSession(store, opened, 'mot-de-passe');
  return opened;
}

/** Link and code are used together, once; a letter still on its way is void where there are other ways. */
function useSecret(
  store: MockStore,
  espace: EspaceId,
  { personneId, codeId }: MockInscription,
): void {
  const code = liveCode(store, personneId);
  if (codeId !== null && code?.id !== codeId) throw new MockRefusal('code-confidentiel-perime');
  if (code && codeId !== null) code.etat = 'utilise';
  else if (code && getEspace(espace).creation !== null) code.etat = 'annule';
  store.state.personnes = store.state.personnes.map((personne) => {
    if (personne.id !== personneId) return personne;
    const { tiers, assure } = personne;
    return {
      ...personne,
      ...(tiers ? { tiers: { ...tiers, provisoire: null } } : {}),
      ...(assure ? { assure: { ...assure, provisoire: null } } : {}),
    };
  });
}

function create(store: MockStore, espace: EspaceId, inscription: MockInscription): MockCompte {
  const { personneId, email, motDePasse } = inscription;
  store.state.comptes.push({
    id: `c-${personneId}`,
    espace,
    personneId,
    email,
    emailVerifie: true,
    emailEnAttente: null,
    motDePasse,
    motDePasseChangeLe: store.now().toISOString(),
    cguVersion: getEspace(espace).documents.cgu.version,
    derniereConnexion: null,
    ...(getEspace(espace).creation === null ? {} : { servicesAPresenter: true as const }),
  });
  recordEvenement(store, `c-${personneId}`, 'compte-cree');
  return compteOf(store, `c-${personneId}`);
}

/** The old account worked until now: its sessions and links end, its address is told. */
function recreate(
  store: MockStore,
  compte: MockCompte,
  { email, motDePasse, codeId }: MockInscription,
): MockCompte {
  const former = { channel: 'email', to: compte.email } as const;
  const ended = endDelegations(store, compte);
  closeSessions(store, (session) => session.compteId === compte.id);
  supersedeLiens(store, compte, [
    'reinitialisation',
    'verification-adresse',
    'gel-compte',
    'changement-adresse',
  ]);
  // A dormant one reopens by its key too, which comes with no code.
  if (isOfLetter(store, codeId) || (compte.dormant === true && codeId === null))
    reopen(store, compte);
  Object.assign(compte, {
    email,
    motDePasse,
    emailVerifie: true,
    motDePasseChangeLe: store.now().toISOString(),
  } satisfies Partial<MockCompte>);
  recordEvenement(store, compte.id, 'compte-recree');
  recordEnds(store, ended, 'compte-recree');
  sendMessage(store, compte.espace, former, tiersMessages.compteRecree);
  return compte;
}

/** A mailbox alone reopens nothing. */
function isOfLetter(store: MockStore, codeId: string | null): boolean {
  return store.state.codesConfidentiels.some(
    ({ id, canal }) => id === codeId && canal === 'courrier',
  );
}
