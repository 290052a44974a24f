import type { MockSession } from './state.ts';
import type { MockStore } from './store.ts';

const RECENT_MINUTES = 10;

/** Whether a card was shown in the last 10 minutes: it stands for the password (A12). */
export function hasRecentCard(store: MockStore, { carteMontreeLe }: MockSession): boolean {
  return carteMontreeLe !== undefined && carteMontreeLe > store.inMinutes(-RECENT_MINUTES);
}
