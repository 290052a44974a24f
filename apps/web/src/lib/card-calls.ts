import { getCpsStatus, startCps } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { call } from './api.ts';

/** What a card is shown for: signing in, or proving again that it is oneself. */
export type CardPurpose = 'connexion' | 'confirmation';

/** What pages with a card ask of the server. Reach it through `loadCardCalls`. */
export function openCard(espace: EspaceId, but: CardPurpose) {
  return call(startCps, { params: { espace }, body: { but } });
}

export function readCardStatus(espace: EspaceId, signal: AbortSignal) {
  return call(getCpsStatus, { params: { espace }, signal });
}
