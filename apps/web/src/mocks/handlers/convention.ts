import {
  downloadConvention,
  followConvention,
  generateConvention,
  getConvention,
  openConventionSignedIn,
  openDepot,
  removePiece,
  saveConventionDraft,
  searchAddress,
  submitDepot,
} from '@eps/contracts';
import { mock, MockRefusal } from '../mock-route.ts';
import { demandSession } from '../store/comptes.ts';
import {
  conventionOf,
  conventionViewOf,
  demandConventions,
  demandOpen,
  draftEnd,
  holdConvention,
  openConvention,
} from '../store/conventions.ts';
import { createLienSujet, demandSujet, sendMessage } from '../store/messages.ts';
import type { MockConvention } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { conventionMessages } from '../texts-convention.fr.ts';

const PER_DAY = 3;

export const conventionMocks = [
  mock(getConvention, ({ store, params: { espace } }) => {
    demandConventions(espace);
    return conventionViewOf(store, espace);
  }),
  mock(saveConventionDraft, ({ store, params: { espace }, body: { valeurs } }) => {
    const found = demandOpen(store, espace);
    const expireLe = draftEnd(store, espace);
    const typed = Object.entries(valeurs).filter(([, value]) => value !== '');
    found.brouillon = { valeurs: Object.fromEntries(typed), expireLe };
    return { expireLe };
  }),
  mock(openConventionSignedIn, ({ store, params: { espace } }) => {
    const { compte, personne } = demandSession(store, espace);
    demandConventions(espace);
    openConvention(store, espace, {
      finess: personne.tiers?.numeros[0] ?? '',
      email: compte.email,
    });
    return conventionViewOf(store, espace);
  }),
  mock(generateConvention, ({ store, params: { espace }, body }) => {
    const found = demandOpen(store, espace);
    const made = (store.state.conventionsParNumero[body.finess] ?? 0) + 1;
    if (made > PER_DAY) throw new MockRefusal('conventions-epuisees');
    store.state.conventionsParNumero[body.finess] = made;
    Object.assign(found, { etat: 'generee', formulaire: body, brouillon: null });
    const url = createLienSujet(store, espace, 'depot-convention', found.id);
    const envelope = { channel: 'email', to: body.email } as const;
    sendMessage(store, espace, envelope, conventionMessages.generee(url));
    return conventionViewOf(store, espace);
  }),
  mock(downloadConvention, ({ store, params: { espace } }) => {
    demandConventions(espace);
    const form = conventionOf(store, espace)?.formulaire;
    if (!form) throw new MockRefusal('convention-fermee');
    return { nom: `convention-${form.finess}.pdf`, octets: blankPdf() };
  }),
  mock(openDepot, ({ store, params: { espace }, body: { jeton } }) => {
    demandConventions(espace);
    const { sujetId } = demandSujet(store, jeton, 'depot-convention');
    holdConvention(store, espace, demandById(store, sujetId));
    return conventionViewOf(store, espace);
  }),
  mock(removePiece, ({ store, params: { espace, id } }) => {
    const found = demandOpen(store, espace);
    found.pieces = found.pieces.filter((piece) => piece.id !== id);
    return conventionViewOf(store, espace);
  }),
  mock(submitDepot, ({ store, params: { espace } }) => {
    demandConventions(espace);
    const found = conventionOf(store, espace);
    if (found === undefined || found.etat === 'brouillon')
      throw new MockRefusal('convention-fermee');
    if (found.etat !== 'generee') return conventionViewOf(store, espace);
    demandPieces(found);
    Object.assign(found, { etat: 'deposee', deposeeLe: store.now().toISOString() });
    for (const lien of store.state.liensSujet)
      if (lien.sujetId === found.id && lien.kind === 'depot-convention') lien.utilise = true;
    const url = createLienSujet(store, espace, 'suivi-convention', found.id);
    const envelope = { channel: 'email', to: found.formulaire?.email ?? '' } as const;
    const link = `${url}&numero=${found.suivi}`;
    sendMessage(store, espace, envelope, conventionMessages.recue(found.suivi, link));
    return conventionViewOf(store, espace);
  }),
  mock(followConvention, ({ store, params: { espace }, body: { numero, jeton } }) => {
    demandConventions(espace);
    const { sujetId } = demandSujet(store, jeton, 'suivi-convention');
    const { suivi, etat, deposeeLe, motif, pieces } = demandById(store, sujetId);
    if (suivi !== numero || deposeeLe === null || etat === 'brouillon' || etat === 'generee')
      throw new MockRefusal('lien-illisible');
    return {
      numero: suivi,
      etat,
      deposeeLe,
      decideeLe: etat === 'deposee' ? null : store.now().toISOString(),
      motif,
      pieces: pieces.map(({ nom, justificatif }) => ({ nom, justificatif })),
    };
  }),
  mock(searchAddress, ({ params: { espace }, query: { q } }) => {
    demandConventions(espace);
    const wanted = q.toLowerCase().split(/\s+/);
    const found = ADDRESSES.filter(({ libelle }) =>
      wanted.every((word) => libelle.toLowerCase().includes(word)),
    );
    return { adresses: found };
  }),
];

function demandById(store: MockStore, id: string): MockConvention {
  const found = store.state.conventions.find((convention) => convention.id === id);
  if (!found) throw new MockRefusal('lien-illisible');
  return found;
}

function demandPieces({ pieces }: MockConvention): void {
  if (pieces.some(({ etat }) => etat === 'en-cours')) throw new MockRefusal('pieces-inachevees');
  const has = (kind: string) => pieces.some(({ justificatif }) => justificatif === kind);
  if (!has('convention') || !has('rib')) throw new MockRefusal('pieces-manquantes');
}

/** The smallest document that readers open. */
function blankPdf(): Uint8Array {
  return new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
}

const ADDRESSES = (
  [
    ['8 Boulevard du Port', '80000', 'Amiens'],
    ['12 Rue de la République', '69002', 'Lyon'],
    ['3 Place du Marché', '74160', 'Saint-Julien-en-Genevois'],
  ] as const
).map(([adresse, codePostal, ville]) => ({
  libelle: `${adresse} ${codePostal} ${ville}`,
  adresse,
  codePostal,
  ville,
}));
