import type { EspaceId } from '@eps/espaces';

/** The inscription of a browser, by the journey that its session keeps; null before it began. */
export interface InscriptionRef {
  readonly espace: EspaceId;
  readonly parcoursId: string | null;
}
