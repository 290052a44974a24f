import {
  abandonCreation,
  beginCreation,
  choosePost,
  chooseIdentifiers,
  correctAddress,
  getCreation,
  proveKey,
  requestLetter,
  resendCreationMail,
  saveCreationDraft,
  type BodyOf,
} from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import { issueCode, liveCode } from '../store/codes-confidentiels.ts';
import {
  compteOfPersonne,
  findCompteByEmail,
  findProfessionnel,
  personneOf,
  recordEvenement,
} from '../store/comptes.ts';
import { creationViewOf, isKeyOpen, keyDoor } from '../store/creation-view.ts';
import {
  advance,
  creationOf,
  demandCreation,
  demandCreationAt,
  putCreation,
} from '../store/creations.ts';
import { inscriptionKey, sendActivation } from '../store/inscriptions.ts';
import { createLienSujet, sendMessage } from '../store/messages.ts';
import { openAccount } from '../store/open-account.ts';
import { demandPatience } from '../store/parcours.ts';
import { demandStrength } from '../store/passwords.ts';
import type { MockCreation, MockInscription } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { creationMessages } from '../texts-creation.fr.ts';
import { tiersMessages } from '../texts-tiers.fr.ts';

export const creationMocks = [
  mock(getCreation, ({ store, params: { espace } }) => {
    demandCreation(espace);
    return creationViewOf(store, espace);
  }),
  mock(beginCreation, ({ store, params: { espace }, body: { numero } }) => {
    demandCreation(espace);
    const personne = findProfessionnel(store, espace, numero);
    if (personne?.assure === undefined) throw new MockRefusal('numero-inconnu');
    const etape = personne.assure.categorie === 'liberal' ? 'cle' : 'courrier';
    putCreation(store, espace, personne, { etape, numero });
    return creationViewOf(store, espace);
  }),
  mock(abandonCreation, ({ store, params: { espace } }) => {
    demandCreation(espace);
    const creation = creationOf(store, espace);
    if (creation) creation.expireLe = store.now().toISOString();
    delete store.state.brouillonsInscription[inscriptionKey(store, espace)];
    return creationViewOf(store, espace);
  }),
  mock(saveCreationDraft, ({ store, params: { espace }, body: { valeurs } }) => {
    demandCreation(espace);
    const etape = creationViewOf(store, espace).etape;
    if (!['numero', 'identifiants', 'courrier', 'termine'].includes(etape))
      throw new MockRefusal('etape-inattendue');
    const kept = etape === 'numero' || etape === 'termine' ? NUMBER : ADDRESSES;
    const typed = Object.entries(valeurs).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && kept.includes(pair[0]),
    );
    const expireLe = store.inMinutes(getEspace(espace).policies.parcours.draftMinutes);
    const cle = inscriptionKey(store, espace);
    store.state.brouillonsInscription[cle] = { valeurs: Object.fromEntries(typed), expireLe };
    return { expireLe };
  }),
  mock(proveKey, ({ store, params: { espace }, body }) => {
    const creation = demandCreationAt(store, espace, ['cle', 'courrier']);
    tryKey(store, espace, creation, body);
    return creationViewOf(store, espace);
  }),
  mock(choosePost, ({ store, params: { espace } }) => {
    const creation = demandCreationAt(store, espace, ['cle', 'courrier']);
    advance(store, creation, { etape: 'courrier' });
    return creationViewOf(store, espace);
  }),
  mock(requestLetter, ({ store, params: { espace }, body: { email } }) => {
    const creation = demandCreationAt(store, espace, ['courrier']);
    const personne = personneOf(store, creation.personneId);
    const numero = creation.numero ?? '';
    const issued = issueCode(store, espace, { personne, numero, canal: 'courrier' });
    const code = liveCode(store, personne.id);
    if (issued === 'emis' && code) keepCandidate(store, espace, code.id, email);
    advance(store, creation, { etape: 'courrier-en-route', codeId: code?.id ?? null });
    return creationViewOf(store, espace);
  }),
  mock(chooseIdentifiers, ({ store, params: { espace }, body }) => {
    const creation = demandCreationAt(store, espace, ['identifiants']);
    demandStrength(espace, 'motDePasse', body.motDePasse);
    choose(store, espace, creation, body);
    return creationViewOf(store, espace);
  }),
  mock(resendCreationMail, ({ store, params: { espace } }) => {
    const creation = demandCreationAt(store, espace, ['activation']);
    const inscription = store.state.inscriptions.find(({ id }) => id === creation.inscriptionId);
    if (inscription === undefined || inscription.etat === 'activee')
      throw new MockRefusal('etape-inattendue');
    demandPatience(store, inscription, getEspace(espace).policies.code);
    sendActivation(store, espace, inscription);
    return creationViewOf(store, espace);
  }),
  mock(correctAddress, ({ store, params: { espace } }) => {
    const creation = demandCreationAt(store, espace, ['activation']);
    const { inscriptions } = store.state;
    const email = inscriptions.find(({ id }) => id === creation.inscriptionId)?.email ?? '';
    store.state.inscriptions = inscriptions.filter(({ id }) => id !== creation.inscriptionId);
    advance(store, creation, { etape: 'identifiants', inscriptionId: null });
    store.state.brouillonsInscription[creation.cle] = {
      valeurs: { email, emailConfirmation: email },
      expireLe: store.inMinutes(getEspace(espace).policies.parcours.draftMinutes),
    };
    return creationViewOf(store, espace);
  }),
];

const NUMBER: readonly string[] = ['numero'];
const ADDRESSES: readonly string[] = ['email', 'emailConfirmation'];

function tryKey(
  store: MockStore,
  espace: EspaceId,
  creation: MockCreation,
  typed: BodyOf<typeof proveKey>,
): void {
  const personne = personneOf(store, creation.personneId);
  if (!isKeyOpen(store, espace, personne)) throw new MockRefusal('cle-epuisee');
  const cle = personne.assure?.cle;
  if (cle?.nir !== typed.nir || cle.finIban !== typed.finIban) {
    const door = keyDoor(store, personne);
    store.state.identitesRefusees[door] = (store.state.identitesRefusees[door] ?? 0) + 1;
    const open = isKeyOpen(store, espace, personne);
    throw new MockRefusal(open ? 'cle-refusee' : 'cle-epuisee');
  }
  const compte = compteOfPersonne(store, personne.id);
  const opens = compte === undefined || compte.dormant === true;
  advance(store, creation, { etape: opens ? 'identifiants' : 'compte-existant', preuve: 'cle' });
  if (opens) return;
  recordEvenement(store, compte.id, 'creation-tentee');
  const envelope = { channel: 'email', to: compte.email } as const;
  sendMessage(store, espace, envelope, creationMessages.compteExistant);
}

function keepCandidate(store: MockStore, espace: EspaceId, codeId: string, email: string): void {
  const id = store.token(12);
  store.state.candidats.push({ id, codeId, email, verifie: false });
  const link = createLienSujet(store, espace, 'validation-candidat', id);
  sendMessage(store, espace, { channel: 'email', to: email }, creationMessages.candidat(link));
}

/** An address that is another account's leads to the same page and to no link, and its owner is told. */
function choose(
  store: MockStore,
  espace: EspaceId,
  creation: MockCreation,
  { email, motDePasse, contactAccepte }: BodyOf<typeof chooseIdentifiers>,
): void {
  const { cle, personneId, reference, codeId, preuve } = creation;
  const owner = findCompteByEmail(store, email);
  const taken = owner !== undefined && owner.personneId !== personneId;
  const inscription: MockInscription = {
    id: store.token(12),
    cle,
    personneId,
    reference,
    email,
    motDePasse,
    contactAccepte,
    codeId: preuve === 'courrier' ? codeId : null,
    envois: [],
    expireLe: store.inMinutes(72 * 60),
    etat: taken ? 'sans-suite' : 'attendue',
  };
  store.state.inscriptions.push(inscription);
  advance(store, creation, { etape: 'activation', inscriptionId: inscription.id });
  const candidat = store.state.candidats.find((known) => known.codeId === codeId);
  if (candidat?.verifie === true && candidat.email.toLowerCase() === email.toLowerCase()) {
    if (taken) throw new MockRefusal('adresse-deja-utilisee');
    openAccount(store, espace, inscription);
    return;
  }
  sendActivation(store, espace, inscription);
  if (!taken) return;
  const envelope = { channel: 'email', to: owner.email } as const;
  sendMessage(store, espace, envelope, tiersMessages.adresseConvoitee);
}
