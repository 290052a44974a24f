import {
  activateCompte,
  createInscription,
  getInscription,
  resendActivation,
  saveInscriptionDraft,
} from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
import { demandInscription, demandLetters, liveCode } from '../store/codes-confidentiels.ts';
import { findByNumero, findCompteByEmail, sessionViewOf } from '../store/comptes.ts';
import {
  inscriptionKey,
  inscriptionOf,
  inscriptionViewOf,
  sendActivation,
} from '../store/inscriptions.ts';
import { demandSujet, sendMessage } from '../store/messages.ts';
import { openAccount } from '../store/open-account.ts';
import { browserOf, demandPatience } from '../store/parcours.ts';
import { demandStrength } from '../store/passwords.ts';
import type { MockInscription } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { tiersMessages } from '../texts-tiers.fr.ts';

export const inscriptionMocks = [
  mock(getInscription, ({ store, params: { espace } }) => {
    demandInscription(espace);
    return inscriptionViewOf(store, espace);
  }),
  mock(saveInscriptionDraft, ({ store, params: { espace }, body: { valeurs } }) => {
    demandInscription(espace);
    if (inscriptionOf(store, espace)?.etat === 'attendue')
      throw new MockRefusal('etape-inattendue');
    const typed = Object.entries(valeurs).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const expireLe = store.inMinutes(getEspace(espace).policies.parcours.draftMinutes);
    store.state.brouillonsInscription[inscriptionKey(store, espace)] = {
      valeurs: Object.fromEntries(typed),
      expireLe,
    };
    return { expireLe };
  }),
  mock(createInscription, ({ store, params: { espace }, body }) => {
    demandInscription(espace);
    const { lifetimeDays } = demandLetters(espace);
    const personne = findByNumero(store, body.numero);
    const codeId = checkSecret(store, espace, personne, body);
    if (personne === undefined) throw new MockRefusal('code-confidentiel-refuse');
    demandStrength(espace, 'motDePasse', body.motDePasse);
    for (const earlier of store.state.inscriptions)
      if (earlier.personneId === personne.id && earlier.etat === 'attendue')
        earlier.etat = 'remplacee';
    const owner = findCompteByEmail(store, body.email);
    const taken = owner !== undefined && owner.personneId !== personne.id;
    const inscription: MockInscription = {
      id: store.token(12),
      cle: inscriptionKey(store, espace),
      personneId: personne.id,
      reference: store.token(8).toUpperCase().replaceAll(/[-_]/g, 'X'),
      email: body.email,
      motDePasse: body.motDePasse,
      codeId,
      envois: [],
      expireLe: store.inMinutes(lifetimeDays * 24 * 60),
      etat: taken ? 'sans-suite' : 'attendue',
    };
    store.state.inscriptions.push(inscription);
    delete store.state.brouillonsInscription[inscription.cle];
    sendActivation(store, espace, inscription);
    if (taken) {
      const envelope = { channel: 'email', to: owner.email } as const;
      sendMessage(store, espace, envelope, tiersMessages.adresseConvoitee);
    }
    return inscriptionViewOf(store, espace);
  }),
  mock(resendActivation, ({ store, params: { espace } }) => {
    demandInscription(espace);
    const inscription = inscriptionOf(store, espace);
    if (inscription === undefined) throw new MockRefusal('parcours-expire');
    if (inscription.etat === 'activee') throw new MockRefusal('etape-inattendue');
    demandPatience(store, inscription, getEspace(espace).policies.code);
    sendActivation(store, espace, inscription);
    return inscriptionViewOf(store, espace);
  }),
  mock(activateCompte, ({ store, params: { espace }, body: { jeton } }) => {
    demandLetters(espace);
    const lien = demandSujet(store, jeton, 'activation-compte');
    const inscription = store.state.inscriptions.find(({ id }) => id === lien.sujetId);
    if (inscription?.etat !== 'attendue') throw new MockRefusal('lien-utilise');
    openAccount(store, espace, inscription);
    lien.utilise = true;
    return sessionViewOf(store, espace);
  }),
];

interface Secret {
  readonly motDePasseActuel?: string | undefined;
  readonly codeConfidentiel?: string | undefined;
}

/** The id of the code typed, null for a provisional password; counts what is wrong, by browser. */
function checkSecret(
  store: MockStore,
  espace: EspaceId,
  personne: Personne | undefined,
  { motDePasseActuel, codeConfidentiel }: Secret,
): string | null {
  const browser = `code ${browserOf(store)}`;
  const failures = store.state.identitesRefusees[browser] ?? 0;
  if (failures >= demandLetters(espace).attemptsPerBrowser)
    throw new MockRefusal('essais-identite-epuises');
  const code = personne && liveCode(store, personne.id);
  if (code !== undefined && code.code === codeConfidentiel) return code.id;
  const provisoire = personne?.tiers?.provisoire ?? null;
  if (provisoire !== null && provisoire === motDePasseActuel) return null;
  store.state.identitesRefusees[browser] = failures + 1;
  throw new MockRefusal('code-confidentiel-refuse');
}
