import type { EspaceId, ParcoursKind } from '@eps/espaces';

/** Which journey of which browser: the id lives in the browser's session, null before it began. */
export interface ParcoursRef {
  readonly espace: EspaceId;
  readonly parcours: ParcoursKind;
  readonly parcoursId: string | null;
}
