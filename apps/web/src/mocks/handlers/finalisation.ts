import { fieldTexts, finishParcours } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
import { closeSessions, findCompteByEmail, recordEvenement } from '../store/comptes.ts';
import { createLien, sendMessage, supersedeLiens } from '../store/messages.ts';
import { demandEtape, parcoursViewOf } from '../store/parcours.ts';
import { demandStrength } from '../store/passwords.ts';
import type { MockCompte } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { messageTexts } from '../texts.fr.ts';

export const finalisationMocks = [
  mock(finishParcours, ({ store, params: { espace, parcours: kind }, body }) => {
    const { parcours, personne } = demandEtape(store, espace, kind, ['finaliser']);
    const proven = kind === 'inscription' && parcours.canalVerifie === 'email';
    const email = proven ? personne.email : body.email;
    if (!email) throw new MockRefusal('requete-invalide', {}, { email: [fieldTexts.email] });
    refuseTakenAddress(store, espace, email);
    demandStrength(espace, 'motDePasse', body.motDePasse);
    const existing = store.state.comptes.find((compte) => compte.personneId === personne.id);
    const chosen = { email, motDePasse: body.motDePasse, proven };
    if (kind === 'inscription') {
      if (existing) throw new MockRefusal('compte-existant');
      createCompte(store, espace, personne, chosen);
    } else {
      if (!existing) throw new MockRefusal('compte-absent');
      recoverCompte(store, existing, chosen);
    }
    Object.assign(parcours, { etape: 'termine', brouillon: null, envoi: null });
    return parcoursViewOf(store, espace, parcours);
  }),
];

interface Chosen {
  readonly email: string;
  readonly motDePasse: string;
  /** True when the code came by e-mail. */
  readonly proven: boolean;
}

/** Same message for the person's own address and for another's; its owner is told. */
export function refuseTakenAddress(store: MockStore, espace: EspaceId, email: string): void {
  const owner = findCompteByEmail(store, email);
  if (!owner) return;
  recordEvenement(store, owner.id, 'adresse-deja-utilisee');
  const envelope = { channel: 'email', to: owner.email } as const;
  sendMessage(store, espace, envelope, messageTexts.adresseDejaUtilisee);
  throw new MockRefusal('adresse-deja-utilisee');
}

function createCompte(
  store: MockStore,
  espace: EspaceId,
  personne: Personne,
  { email, motDePasse, proven }: Chosen,
): void {
  const compte: MockCompte = {
    id: `c-${personne.id}`,
    espace,
    personneId: personne.id,
    email,
    emailVerifie: proven,
    emailEnAttente: null,
    motDePasse,
    motDePasseChangeLe: store.now().toISOString(),
    cguVersion: getEspace(espace).documents.cgu.version,
    derniereConnexion: null,
  };
  store.state.comptes.push(compte);
  recordEvenement(store, compte.id, 'compte-cree');
  const link = proven ? null : createLien(store, compte, 'verification-adresse');
  sendMessage(store, espace, { channel: 'email', to: email }, messageTexts.compteCree(link));
}

function recoverCompte(store: MockStore, compte: MockCompte, { email, motDePasse }: Chosen): void {
  const former = compte.email;
  Object.assign(compte, {
    email,
    motDePasse,
    emailVerifie: false,
    emailEnAttente: null,
    motDePasseChangeLe: store.now().toISOString(),
  } satisfies Partial<MockCompte>);
  // An SMS repairs a lost second factor (spec, rule 13).
  delete compte.secondFacteur;
  delete store.state.echecs[former.toLowerCase()];
  closeSessions(store, (session) => session.compteId === compte.id);
  supersedeLiens(store, compte, ['reinitialisation', 'changement-adresse']);
  recordEvenement(store, compte.id, 'compte-recupere');
  const link = createLien(store, compte, 'verification-adresse');
  const { espace } = compte;
  sendMessage(store, espace, { channel: 'email', to: former }, messageTexts.compteRecupereAncienne);
  sendMessage(store, espace, { channel: 'email', to: email }, messageTexts.compteRecupere(link));
}
