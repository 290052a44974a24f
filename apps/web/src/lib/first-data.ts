import type { listAvis, listEspaces, ResponseOf } from '@eps/contracts';
import { type EspaceId, isEspaceId } from '@eps/espaces';
import type { QueryClient } from '@tanstack/react-query';
import { avisQuery } from './avis.ts';
import { assumeAllServed, espacesServedQuery } from './espaces-served.ts';

/** What the server knew when it drew the page, as its routes answer it; it travels in the page. */
export interface FirstData {
  readonly espaces: ResponseOf<typeof listEspaces>;
  /** Of the espace of a sign-in page; none on the front page. */
  readonly avis: Partial<Record<EspaceId, ResponseOf<typeof listAvis>>>;
}

/**
 * Starts a client from what its page was drawn with, so that its first drawing is that of the page. Without data,
 * from what the build takes for granted.
 */
export function startFrom(client: QueryClient, data: FirstData | null): void {
  if (data === null) return assumeAllServed(client);
  client.setQueryData(espacesServedQuery.queryKey, data.espaces);
  for (const [espace, avis] of Object.entries(data.avis))
    if (isEspaceId(espace)) client.setQueryData(avisQuery(espace).queryKey, avis);
}

/** The data block that the server left in this page; null in a page of the build. */
export function readFirstData(): FirstData | null {
  const block = document.querySelector('script[type="application/json"]');
  // Written by the server this script comes from: its schema would arrive after the page is drawn.
  return block === null ? null : (JSON.parse(block.textContent) as FirstData);
}
