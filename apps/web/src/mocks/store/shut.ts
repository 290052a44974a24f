import type { EspaceId } from '@eps/espaces';
import { compteMessages } from '../texts-compte.fr.ts';
import { closeSessions, isShut, lookUpCompte, recordEvenement } from './comptes.ts';
import { createLien, sendMessage, supersedeLiens } from './messages.ts';
import type { MockCompte } from './state.ts';
import type { MockStore } from './store.ts';

const DAY_MS = 86_400_000;

/** An account that nobody used for six months: nobody enters, its owner is told. */
export function blockDormant(store: MockStore, compte: MockCompte): void {
  compte.dormant = true;
  closeSessions(store, ({ compteId }) => compteId === compte.id);
  supersedeLiens(store, compte, ['reinitialisation', 'gel-compte']);
  tell(store, compte, compteMessages.compteDormant);
  recordEvenement(store, compte.id, 'compte-dormant');
}

/** The owner of a shut account reads what the screen keeps to itself (B2), once a day. */
export function tellSuspended(
  store: MockStore,
  espace: EspaceId,
  identifiant: string,
): MockCompte | undefined {
  const compte = lookUpCompte(store, espace, identifiant);
  if (compte === undefined || !isShut(compte)) return undefined;
  const { subject, text } = compteMessages.connexionSuspendue(compte.gele === true);
  const since = new Date(store.now().getTime() - DAY_MS).toISOString();
  const isTold = store.state.messages.some(
    (message) =>
      message.to === compte.email && message.subject === subject && message.createdAt > since,
  );
  if (!isTold) tell(store, compte, { subject, text });
  return compte;
}

/**
 * A proof that may has been given: the account opens again, and its owner is told.
 *
 * @returns whether it was frozen: another password is owed then, and what an intruder left is gone
 */
export function reopen(store: MockStore, compte: MockCompte): boolean {
  if (!isShut(compte)) return false;
  const wasFrozen = compte.gele === true;
  delete compte.gele;
  delete compte.dormant;
  if (wasFrozen) {
    delete compte.secondFacteur;
    delete compte.cartesDuPersonnel;
    compte.motDePasse = store.token(43);
  }
  const freeze = createLien(store, compte, 'gel-compte');
  tell(store, compte, compteMessages.compteRouvert(wasFrozen, freeze));
  recordEvenement(store, compte.id, 'compte-degele');
  return wasFrozen;
}

function tell(
  store: MockStore,
  { espace, email }: MockCompte,
  written: { readonly subject: string; readonly text: string },
): void {
  sendMessage(store, espace, { channel: 'email', to: email }, written);
}
