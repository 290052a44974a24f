import { CODE_CONFIDENTIEL_ALPHABET, CODE_CONFIDENTIEL_LENGTH } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
import { provisionalLetter } from '../texts-creation.fr.ts';
import { letterText, tiersMessages } from '../texts-tiers.fr.ts';
import { nomComplet, recordEvenement } from './comptes.ts';
import { createLienSujet, sendMessage } from './messages.ts';
import type { MockCodeConfidentiel } from './state.ts';
import type { MockStore } from './store.ts';

const DAY_MINUTES = 24 * 60;

/** What the espace says of its codes; a way it has not does not exist there. */
export function demandLetters(espace: EspaceId) {
  const { codeConfidentiel } = getEspace(espace);
  if (codeConfidentiel === null) throw new MockRefusal('introuvable');
  return codeConfidentiel;
}

/** Ways of the espaces where the code is typed in a form (`tiers`). */
export function demandInscription(espace: EspaceId): void {
  if (demandLetters(espace).usage !== 'inscription') throw new MockRefusal('introuvable');
}

interface Issue {
  readonly personne: Personne;
  readonly numero: string;
  /** The one preferred: the other is used where it is not on file. */
  readonly canal: MockCodeConfidentiel['canal'];
}

/** Issues a code with the letter, or the mail, that carries it; a letter under way is not replaced. */
export function issueCode(
  store: MockStore,
  espace: EspaceId,
  { personne, numero, canal }: Issue,
): 'emis' | 'deja-en-route' | 'sans-adresse' {
  const { lifetimeDays, keptDays } = demandLetters(espace);
  const { tiers, assure, email } = personne;
  const adresse = tiers?.adresse ?? assure?.adresse ?? null;
  if (adresse === null && email === null) return 'sans-adresse';
  const earlier = liveCode(store, personne.id);
  const keptUntil = Date.parse(earlier?.emisLe ?? '') + keptDays * DAY_MINUTES * 60_000;
  if (earlier?.canal === 'courrier' && keptUntil > store.now().getTime()) return 'deja-en-route';
  if (earlier) earlier.etat = 'remplace';
  const byPost = adresse !== null && (canal === 'courrier' || email === null);
  const issued: MockCodeConfidentiel = {
    id: store.token(12),
    personneId: personne.id,
    code: newCode(),
    canal: byPost ? 'courrier' : 'email',
    emisLe: store.now().toISOString(),
    expireLe: store.inMinutes(lifetimeDays * DAY_MINUTES),
    etat: 'valable',
  };
  store.state.codesConfidentiels.push(issued);
  recordFor(store, personne.id);
  if (byPost) sendLetter(store, espace, { personne, numero, adresse, issued });
  else {
    const creation = `${store.origin}/${espace}/inscription`;
    const envelope = { channel: 'email', to: email ?? '' } as const;
    sendMessage(store, espace, envelope, tiersMessages.code(issued, creation));
  }
  return 'emis';
}

function sendLetter(
  store: MockStore,
  espace: EspaceId,
  letter: {
    personne: Personne;
    numero: string;
    adresse: readonly string[];
    issued: MockCodeConfidentiel;
  },
): void {
  const { personne, numero, adresse, issued } = letter;
  const { email } = personne;
  const declaration = getEspace(espace);
  const address = postalAddress(personne, adresse);
  const write =
    declaration.codeConfidentiel?.usage === 'connexion' ? provisionalLetter : letterText;
  const envelope = { channel: 'courrier', to: address.join(', ') } as const;
  sendMessage(store, espace, envelope, write(declaration, { address, numero, issued }));
  if (email === null) return;
  const cancel = createLienSujet(store, espace, 'annulation-courrier', issued.id);
  sendMessage(store, espace, { channel: 'email', to: email }, tiersMessages.enRoute(cancel));
}

/** A letter is addressed to the person, at the place where it goes. */
export function postalAddress(personne: Personne, adresse: readonly string[]): readonly string[] {
  const nom = nomComplet(personne);
  return adresse.includes(nom) ? adresse : [nom, ...adresse];
}

/** The newest one, while it can be used. */
export function liveCode(store: MockStore, personneId: string): MockCodeConfidentiel | undefined {
  return store.state.codesConfidentiels.findLast(
    (code) =>
      code.personneId === personneId &&
      code.etat === 'valable' &&
      new Date(code.expireLe) > store.now(),
  );
}

function recordFor(store: MockStore, personneId: string): void {
  const compte = store.state.comptes.find((known) => known.personneId === personneId);
  if (compte) recordEvenement(store, compte.id, 'code-confidentiel-emis');
}

function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CODE_CONFIDENTIEL_LENGTH));
  return Array.from(bytes, (byte) => CODE_CONFIDENTIEL_ALPHABET.charAt(byte % 32)).join('');
}
