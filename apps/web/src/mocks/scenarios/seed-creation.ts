import { motDePasseDeDemo, type Personne } from '../people.ts';
import type {
  MockCandidat,
  MockCodeConfidentiel,
  MockCreation,
  MockInscription,
} from '../store/state.ts';
import type { MockStore } from '../store/store.ts';

const dayInMinutes = 24 * 60;

/** A letter posted five days ago: always `K7RM4XWD2P`. */
export function putLetter(store: MockStore, personne: Personne): MockCodeConfidentiel {
  const code: MockCodeConfidentiel = {
    id: `courrier-${personne.id}`,
    personneId: personne.id,
    code: 'K7RM4XWD2P',
    canal: 'courrier',
    emisLe: store.inMinutes(-5 * dayInMinutes),
    expireLe: store.inMinutes(25 * dayInMinutes),
    etat: 'valable',
  };
  store.state.codesConfidentiels.push(code);
  return code;
}

/** The address typed when that letter was asked for. */
export function putCandidate(
  store: MockStore,
  personne: Personne,
  verifie: boolean,
  email = 'contact@ambulances-de-la-plaine.example',
): MockCandidat {
  const { id: codeId } = putLetter(store, personne);
  const candidat = { id: `candidat-${personne.id}`, codeId, email, verifie };
  store.state.candidats.push(candidat);
  return candidat;
}

/** The mail that a creation awaits; with its link, of a known token, for so many minutes. */
export function putActivationOf(
  store: MockStore,
  creation: MockCreation,
  options: { secondsAgo?: number; etat?: MockInscription['etat']; link?: number } = {},
): void {
  const { secondsAgo = 12, etat = 'attendue', link } = options;
  const inscription: MockInscription = {
    id: 'inscription-de-maquette',
    cle: creation.cle,
    personneId: creation.personneId,
    reference: creation.reference,
    email: 'ana.ferreira-dos-santos@cabinet-fictif.example',
    motDePasse: motDePasseDeDemo,
    codeId: null,
    envois: [store.inMinutes(-secondsAgo / 60)],
    expireLe: store.inMinutes(3 * dayInMinutes),
    etat,
  };
  store.state.inscriptions.push(inscription);
  creation.inscriptionId = inscription.id;
  if (link === undefined) return;
  store.state.liensSujet.push({
    jeton: 'lien-de-maquette',
    kind: 'activation-compte',
    sujetId: inscription.id,
    expireLe: store.inMinutes(link),
    utilise: false,
  });
}
