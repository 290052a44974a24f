import type { EspaceId } from '@eps/espaces';

const key = (espace: EspaceId): string => `eps-porte-${espace}`;
const DELEGUE = 'delegue';

/** Keeps by which door the session of this tab came in: where to sign in again once it has ended. Nothing about the person. */
export function rememberDoor(espace: EspaceId, byDelegation: boolean): void {
  try {
    if (byDelegation) sessionStorage.setItem(key(espace), DELEGUE);
    else sessionStorage.removeItem(key(espace));
  } catch {
    // Storage is refused: the other door names this one.
  }
}

/** Whether the session that has ended in this tab was a delegate's. */
export function cameByDelegation(espace: EspaceId): boolean {
  try {
    return sessionStorage.getItem(key(espace)) === DELEGUE;
  } catch {
    return false;
  }
}
