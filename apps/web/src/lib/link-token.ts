/** What a link received by e-mail is for, as the last part of its address. */
export type LinkUsage = 'reinitialisation' | 'activation';

const held = new Map<LinkUsage, string>();

/**
 * Takes the token out of the address before anything else runs, so that neither the history, nor a screenshot, nor a
 * later request shows it (ASVS 14.2.1). It then lives in this page's memory only: a reload forgets it.
 */
export function takeTokenFromAddress(): void {
  const { pathname, searchParams } = new URL(window.location.href);
  const usage = /^\/[^/]+\/(reinitialisation|activation)\/?$/.exec(pathname)?.[1];
  const jeton = searchParams.get('jeton');
  if (jeton === null || (usage !== 'reinitialisation' && usage !== 'activation')) return;
  held.set(usage, jeton);
  window.history.replaceState(window.history.state, '', pathname);
}

/** The token this page was opened with, or null. */
export function heldToken(usage: LinkUsage): string | null {
  return held.get(usage) ?? null;
}

/** Once used or refused, a token is of no use to anyone. */
export function forgetToken(usage: LinkUsage): void {
  held.delete(usage);
}
