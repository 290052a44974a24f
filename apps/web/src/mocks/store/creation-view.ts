import type { CreationView } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { recognize } from '@eps/identifiers';
import type { Personne } from '../people.ts';
import { postalAddress } from './codes-confidentiels.ts';
import { nomComplet, personneOf } from './comptes.ts';
import { creationOf } from './creations.ts';
import { inscriptionKey, takeDraft } from './inscriptions.ts';
import { browserOf } from './parcours.ts';
import type { MockCreation } from './state.ts';
import type { MockStore } from './store.ts';

/** Where the creation of this browser stands, as the server tells it. */
export function creationViewOf(store: MockStore, espace: EspaceId): CreationView {
  const none: CreationView = {
    maintenant: store.now().toISOString(),
    etape: 'numero',
    reference: null,
    expireLe: null,
    ...takeDraft(store, inscriptionKey(store, espace)),
    identite: null,
    voies: { cle: false, courrier: false },
    preuve: null,
    motif: null,
    candidat: null,
    courrier: null,
    activation: null,
    contexteMotDePasse: [],
  };
  const creation = creationOf(store, espace);
  if (creation === undefined) return none;
  const personne = personneOf(store, creation.personneId);
  const { etape, reference, expireLe, preuve, numero } = creation;
  const liberal = personne.assure?.categorie === 'liberal';
  const identite = {
    nom: nomComplet(personne),
    numero: numero === null ? null : printed(numero, liberal),
    liberal,
  };
  const view = { ...none, etape, reference, expireLe, preuve, identite };
  switch (etape) {
    case 'cle':
    case 'courrier':
      return { ...view, voies: { cle: isKeyOpen(store, espace, personne), courrier: true } };
    case 'identifiants':
      return { ...view, ...identifiersOf(store, creation, personne) };
    case 'courrier-en-route':
      return { ...view, courrier: letterOf(store, espace, creation, personne) };
    case 'activation':
      return activationOf(store, espace, creation, view);
    default:
      return view;
  }
}

function printed(numero: string, liberal: boolean): string {
  const { candidates } = recognize(numero);
  const known = candidates.find(({ kind }) => liberal && kind === 'AM') ?? candidates[0];
  return known?.display ?? numero;
}

/** The door of the key, of one browser and one person. */
export function keyDoor(store: MockStore, { id }: Personne): string {
  return `cle ${browserOf(store)} ${id}`;
}

/** Whether this browser may still try the key of a liberal. */
export function isKeyOpen(store: MockStore, espace: EspaceId, personne: Personne): boolean {
  const tries = getEspace(espace).creation?.cle.perBrowser ?? 0;
  const failures = store.state.identitesRefusees[keyDoor(store, personne)] ?? 0;
  return personne.assure?.categorie === 'liberal' && failures < tries;
}

function identifiersOf(
  store: MockStore,
  { preuve, codeId }: MockCreation,
  personne: Personne,
): Pick<CreationView, 'motif' | 'candidat' | 'contexteMotDePasse'> {
  const candidat = store.state.candidats.find((known) => known.codeId === codeId);
  const { prenom, nom, rpps, email, assure } = personne;
  const numeros = assure?.numeros ?? [];
  const provisional = preuve === 'courrier' || preuve === 'provisoire';
  return {
    motif: provisional ? motifOf(store, personne) : null,
    candidat: candidat ? { email: candidat.email, verifie: candidat.verifie } : null,
    contexteMotDePasse: [prenom, nom, rpps, email ?? '', ...numeros].filter(
      (value) => value !== '',
    ),
  };
}

function motifOf(store: MockStore, { email, assure }: Personne): CreationView['motif'] {
  const sharing = store.state.personnes.filter(
    (other) => email !== null && other.assure !== undefined && other.email === email,
  );
  if (sharing.length > 1) return 'adresse-partagee';
  return (assure?.numeros.length ?? 0) > 1 ? 'plusieurs-lieux' : null;
}

function letterOf(
  store: MockStore,
  espace: EspaceId,
  { codeId }: MockCreation,
  personne: Personne,
): CreationView['courrier'] {
  const code = store.state.codesConfidentiels.find(({ id }) => id === codeId);
  if (code === undefined) return null;
  return {
    adresse: [...postalAddress(personne, personne.assure?.adresse ?? [])],
    valableJours: getEspace(espace).codeConfidentiel?.lifetimeDays ?? 0,
    expireLe: code.expireLe,
  };
}

function activationOf(
  store: MockStore,
  espace: EspaceId,
  { inscriptionId }: MockCreation,
  view: CreationView,
): CreationView {
  const inscription = store.state.inscriptions.find(({ id }) => id === inscriptionId);
  if (inscription === undefined || inscription.etat === 'activee')
    return { ...view, etape: 'termine' };
  const { resendAfterSeconds } = getEspace(espace).policies.code;
  const sent = Date.parse(inscription.envois.at(-1) ?? '');
  const renvoiPossibleLe = new Date(sent + resendAfterSeconds * 1000).toISOString();
  return { ...view, activation: { email: inscription.email, renvoiPossibleLe } };
}
