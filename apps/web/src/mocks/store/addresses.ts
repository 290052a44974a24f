import { getEspace } from '@eps/espaces';
import { compteMessages } from '../texts-compte.fr.ts';
import { recordEvenement } from './comptes.ts';
import { createLien, sendMessage, supersedeLiens } from './messages.ts';
import type { MockCompte } from './state.ts';
import type { MockStore } from './store.ts';

/**
 * A new address is proved: it replaces the old one after the delay of the espace (B3); at once where the old one never
 * was verified, or a card has been shown.
 *
 * @returns the day it waits for, null at once
 */
export function replaceAddress(store: MockStore, compte: MockCompte, email: string): string | null {
  const atOnce = !compte.emailVerifie || store.state.sessions.some(hasShownCard(compte));
  if (atOnce) {
    Object.assign(compte, { email, emailVerifie: true, emailEnAttente: null });
    recordEvenement(store, compte.id, 'adresse-changee');
    return null;
  }
  const prendEffetLe = store.inMinutes(getEspace(compte.espace).policies.adresse.delayHours * 60);
  compte.emailEnAttente = { email, expireLe: null, prendEffetLe };
  recordEvenement(store, compte.id, 'adresse-verifiee');
  const ways = [
    createLien(store, compte, 'annulation-adresse'),
    createLien(store, compte, 'gel-compte'),
  ] as const;
  const former = { channel: 'email', to: compte.email } as const;
  sendMessage(store, compte.espace, former, compteMessages.adresseEnAttente(...ways));
  return prendEffetLe;
}

function hasShownCard({ id }: MockCompte) {
  return (session: { compteId: string; carteMontreeLe?: string }): boolean =>
    session.compteId === id && session.carteMontreeLe !== undefined;
}

/** The day of an address has come. */
export function applyDueAddress(store: MockStore, compte: MockCompte): void {
  const { emailEnAttente: waiting } = compte;
  if (!waiting?.prendEffetLe || new Date(waiting.prendEffetLe) > store.now()) return;
  Object.assign(compte, { email: waiting.email, emailEnAttente: null });
  recordEvenement(store, compte.id, 'adresse-changee');
}

/** The address asked for, proved or not, is left behind. */
export function abandonAddress(store: MockStore, compte: MockCompte): void {
  compte.emailEnAttente = null;
  supersedeLiens(store, compte, ['changement-adresse', 'annulation-adresse']);
  recordEvenement(store, compte.id, 'adresse-changement-annule');
  const envelope = { channel: 'email', to: compte.email } as const;
  sendMessage(store, compte.espace, envelope, compteMessages.adresseAnnulee);
}
