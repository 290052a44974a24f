import type { Etape } from '@eps/contracts';
import type { ParcoursKind } from '@eps/espaces';
import type { pathsOf } from '../../lib/paths.ts';
import type { parcoursTexts } from './texts.fr.ts';

/** The three addresses of a journey. */
export type Page = 'identite' | 'code' | 'finaliser';

export type Avis = keyof (typeof parcoursTexts)['avis'];

/** Travels in the history entry: why one was led here. */
export interface ParcoursState {
  readonly avis?: Avis;
}

const PAGES: Readonly<Record<Etape, Page>> = {
  identite: 'identite',
  envoi: 'code',
  code: 'code',
  finaliser: 'finaliser',
  termine: 'finaliser',
};

export function pageOf(etape: Etape): Page {
  return PAGES[etape];
}

/** The address where a step is done. */
export function pathOf(
  paths: ReturnType<typeof pathsOf>,
  kind: ParcoursKind,
  etape: Etape,
): string {
  const page = pageOf(etape);
  return page === 'identite' ? paths.parcours(kind) : paths[page](kind);
}

/**
 * Where the address asked for does not fit the step reached: why. The first page always fits: one may prove another
 * identity at any time.
 */
export function misplaced(page: Page, etape: Etape): Avis | null {
  if (page === 'identite' || pageOf(etape) === page) return null;
  if (etape === 'identite') return 'a-commencer';
  return page === 'code' ? 'code-valide' : 'code-attendu';
}

/** In the address, so that the browser's own « back » works: `?choix` goes back to the choice of the channel. */
export const CHOICE = 'choix';
