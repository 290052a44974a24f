import type { CreationView } from '@eps/contracts';

const LIBERAL = { nom: 'Claire AUBERTIN-DESMARETS', numero: '93 1 99001 4', liberal: true };

/** A creation where the tests want it, on the server's clock. */
export function creationOf(changes: Partial<CreationView> = {}): CreationView {
  return {
    maintenant: new Date().toISOString(),
    etape: 'numero',
    reference: null,
    expireLe: null,
    brouillon: null,
    brouillonPerime: false,
    identite: LIBERAL,
    voies: { cle: false, courrier: true },
    preuve: null,
    motif: null,
    candidat: null,
    courrier: null,
    activation: null,
    contexteMotDePasse: [],
    ...changes,
  };
}

/** At A3, with the key still open. */
export const atKey = (changes: Partial<CreationView> = {}): CreationView =>
  creationOf({ etape: 'cle', voies: { cle: true, courrier: true }, ...changes });

/** At A4. */
export const atIdentifiers = (changes: Partial<CreationView> = {}): CreationView =>
  creationOf({ etape: 'identifiants', preuve: 'cle', ...changes });

/** Its mail sent: again possible after so many seconds. */
export function awaiting(secondsBeforeResend = 60): CreationView {
  const renvoiPossibleLe = new Date(Date.now() + secondsBeforeResend * 1000).toISOString();
  const activation = { email: 'a@b.example', renvoiPossibleLe };
  return creationOf({ etape: 'activation', preuve: 'cle', activation });
}
