/** What a link received by e-mail is for. */
export type LinkUsage = 'reinitialisation' | 'activation' | 'annulation';

/** A page that a link opens; those of a convention are not examined first. */
export type LinkPage = LinkUsage | 'depot' | 'suivi';

/** What each page under an espace is for, when it is opened with a link's token. */
const PAGES: Readonly<Partial<Record<string, LinkPage>>> = {
  reinitialisation: 'reinitialisation',
  activation: 'activation',
  'courrier/annulation': 'annulation',
  'convention/depot': 'depot',
  'convention/suivi': 'suivi',
};

const held = new Map<LinkPage, string>();
let numero: string | null = null;

/**
 * Takes the token out of the address before anything else runs, so that neither the history, nor a screenshot, nor a
 * later request shows it (ASVS 14.2.1). It then lives in this page's memory only: a reload forgets it.
 */
export function takeTokenFromAddress(): void {
  const { pathname, searchParams } = new URL(window.location.href);
  const usage = PAGES[pathname.replace(/^\/[^/]+\/|\/$/g, '')];
  const jeton = searchParams.get('jeton');
  if (jeton === null || usage === undefined) return;
  held.set(usage, jeton);
  numero = searchParams.get('numero');
  window.history.replaceState(window.history.state, '', pathname);
}

/** The token this page was opened with, or null. */
export function heldToken(usage: LinkPage): string | null {
  return held.get(usage) ?? null;
}

/** Once used or refused, a token is of no use to anyone. */
export function forgetToken(usage: LinkPage): void {
  held.delete(usage);
}

/** The number that came with the token: what it follows. Not a secret. */
export function heldNumber(): string | null {
  return numero;
}
