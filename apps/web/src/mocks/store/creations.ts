import { CODE_CONFIDENTIEL_LENGTH } from '@eps/contracts';
import { getEspace, type CreationDeclaration, type EspaceId } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
import { liveCode } from './codes-confidentiels.ts';
import { findProfessionnel, recordEvenement } from './comptes.ts';
import { inscriptionKey } from './inscriptions.ts';
import { demandSujet } from './messages.ts';
import type { MockCandidat, MockCreation } from './state.ts';
import type { MockStore } from './store.ts';

/** What the espace says of accounts asked for with a number; the way exists nowhere else. */
export function demandCreation(espace: EspaceId): CreationDeclaration {
  const { creation } = getEspace(espace);
  if (creation === null) throw new MockRefusal('introuvable');
  return creation;
}

/** The creation of this browser; none where a number is still to be typed, or its time is over. */
export function creationOf(store: MockStore, espace: EspaceId): MockCreation | undefined {
  const cle = inscriptionKey(store, espace);
  const found = store.state.creations.findLast((creation) => creation.cle === cle);
  return found && new Date(found.expireLe) > store.now() ? found : undefined;
}

/** The creation, at one of those steps; refuses otherwise as the server does. */
export function demandCreationAt(
  store: MockStore,
  espace: EspaceId,
  etapes: readonly MockCreation['etape'][],
): MockCreation {
  demandCreation(espace);
  const cle = inscriptionKey(store, espace);
  const begun = store.state.creations.some((creation) => creation.cle === cle);
  const creation = creationOf(store, espace);
  if (creation === undefined) throw new MockRefusal(begun ? 'parcours-expire' : 'etape-inattendue');
  if (!etapes.includes(creation.etape)) throw new MockRefusal('etape-inattendue');
  return creation;
}

/** Begins a creation, and forgets the former one of this browser. */
export function putCreation(
  store: MockStore,
  espace: EspaceId,
  personne: Personne,
  at: Pick<MockCreation, 'etape'> & Partial<MockCreation>,
): MockCreation {
  const cle = inscriptionKey(store, espace);
  delete store.state.brouillonsInscription[cle];
  store.state.creations = store.state.creations.filter((creation) => creation.cle !== cle);
  const creation: MockCreation = {
    cle,
    reference: store.token(8).toUpperCase().replaceAll(/[-_]/g, 'X'),
    personneId: personne.id,
    numero: personne.assure?.numeros[0] ?? null,
    preuve: null,
    codeId: null,
    inscriptionId: null,
    expireLe: store.inMinutes(getEspace(espace).policies.parcours.lifetimeMinutes),
    ...at,
  };
  store.state.creations.push(creation);
  return creation;
}

/** Moves a creation; what was typed in the step left is dropped. */
export function advance(
  store: MockStore,
  creation: MockCreation,
  to: Pick<MockCreation, 'etape'> & Partial<MockCreation>,
): void {
  Object.assign(creation, to);
  delete store.state.brouillonsInscription[creation.cle];
}

/** Sign-in with a number and a provisional password, right: no session, but the choice of one's own identifiers. */
export function beginFirstConnexion(
  store: MockStore,
  espace: EspaceId,
  identifiant: string,
  typed: string,
): boolean {
  if (getEspace(espace).codeConfidentiel?.usage !== 'connexion') return false;
  const personne = findProfessionnel(store, espace, identifiant);
  if (personne?.assure === undefined) return false;
  const bare = typed.replaceAll(/\s/g, '').toUpperCase();
  const code = bare.length === CODE_CONFIDENTIEL_LENGTH ? liveCode(store, personne.id) : undefined;
  if (code?.code === bare)
    putCreation(store, espace, personne, {
      etape: 'identifiants',
      preuve: 'courrier',
      codeId: code.id,
    });
  else if (personne.assure.provisoire === typed)
    putCreation(store, espace, personne, { etape: 'identifiants', preuve: 'provisoire' });
  else return false;
  const compte = store.state.comptes.find(({ personneId }) => personneId === personne.id);
  if (compte) recordEvenement(store, compte.id, 'premiere-connexion');
  return true;
}

/** The link of a candidate address, used; undefined for a link of another kind. */
export function validateCandidate(store: MockStore, jeton: string): MockCandidat | undefined {
  const kind = 'validation-candidat';
  if (!store.state.liensSujet.some((lien) => lien.jeton === jeton && lien.kind === kind))
    return undefined;
  const lien = demandSujet(store, jeton, kind);
  const candidat = store.state.candidats.find(({ id }) => id === lien.sujetId);
  if (candidat === undefined) throw new MockRefusal('lien-utilise');
  lien.utilise = true;
  candidat.verifie = true;
  return candidat;
}
