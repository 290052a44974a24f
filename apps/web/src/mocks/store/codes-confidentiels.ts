import { CODE_CONFIDENTIEL_ALPHABET, CODE_CONFIDENTIEL_LENGTH } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
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
  const { tiers, email } = personne;
  const adresse = tiers?.adresse ?? null;
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
  const address = [nomComplet(personne), ...adresse];
  sendMessage(
    store,
    espace,
    { channel: 'courrier', to: address.join(', ') },
    letterText(declaration, { address, numero, issued }),
  );
  if (email === null) return;
  const cancel = createLienSujet(store, espace, 'annulation-courrier', issued.id);
  sendMessage(store, espace, { channel: 'email', to: email }, tiersMessages.enRoute(cancel));
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
