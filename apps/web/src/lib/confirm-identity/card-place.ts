import type { EspaceId } from '@eps/espaces';

const key = (espace: EspaceId): string => `eps-retour-carte-${espace}`;

/** Keeps where one is while a card is shown elsewhere: the server knows one address to come back to. */
export function rememberPlace(espace: EspaceId): void {
  const { pathname, search, hash } = window.location;
  try {
    sessionStorage.setItem(key(espace), pathname + search + hash);
  } catch {
    // Storage is refused: one comes back to the account page.
  }
}

/**
 * Where one was, once.
 * @returns a path of the espace; null where none is kept
 */
export function takePlace(espace: EspaceId): string | null {
  try {
    const place = sessionStorage.getItem(key(espace));
    sessionStorage.removeItem(key(espace));
    return place?.startsWith(`/${espace}/`) === true ? place : null;
  } catch {
    return null;
  }
}
