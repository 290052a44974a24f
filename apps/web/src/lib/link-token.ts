/** What a link received by e-mail is for, where its page has it examined first. */
export type LinkUsage =
  'reinitialisation' | 'activation' | 'annulation' | 'gel' | 'annulation-adresse';

let held: { readonly page: string; readonly jeton: string; readonly numero: string | null } | null =
  null;

/**
 * Takes the token of a link out of the address before anything else runs, so that neither the history, nor a
 * screenshot, nor a later request shows it (ASVS 14.2.1). It then lives in this page's memory only: a reload forgets it.
 */
export function takeTokenFromAddress(): void {
  const { pathname, searchParams } = new URL(window.location.href);
  const jeton = searchParams.get('jeton');
  if (jeton === null) return;
  held = { page: pathname, jeton, numero: searchParams.get('numero') };
  window.history.replaceState(window.history.state, '', pathname);
}

/** The token that the page of the present address was opened with, or null. */
export function heldToken(): string | null {
  return held?.page === window.location.pathname ? held.jeton : null;
}

/** Once used or refused, a token is of no use to anyone. */
export function forgetToken(): void {
  held = null;
}

/** The number that came with the token: what it follows. Not a secret. */
export function heldNumber(): string | null {
  return held?.numero ?? null;
}
