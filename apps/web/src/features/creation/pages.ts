import type { CreationView } from '@eps/contracts';
import type { pathsOf } from '../../lib/paths.ts';
import type { creationTexts } from './texts.fr.ts';

/** The four addresses of a creation. */
export type Page = 'numero' | 'cle' | 'identifiants' | 'courrier';

export type Etape = CreationView['etape'];

export type Avis = keyof (typeof creationTexts)['avis'];

/** Travels in the history entry: why one was led here. */
export interface CreationState {
  readonly avis?: Avis;
}

const PAGES: Readonly<Record<Etape, Page>> = {
  numero: 'numero',
  cle: 'cle',
  identifiants: 'identifiants',
  activation: 'identifiants',
  'compte-existant': 'identifiants',
  termine: 'identifiants',
  courrier: 'courrier',
  'courrier-en-route': 'courrier',
};

/** The address where a step is done. */
export function pathOf(paths: ReturnType<typeof pathsOf>, page: Page): string {
  const addresses: Readonly<Record<Page, string>> = {
    numero: paths.parcours('inscription'),
    cle: paths.creationCle,
    identifiants: paths.creationIdentifiants,
    courrier: paths.creationCourrier,
  };
  return addresses[page];
}

export function pageOf(etape: Etape): Page {
  return PAGES[etape];
}

/**
 * Where the address asked for does not fit the step reached: why. Who prefers the post may still go back to the key,
 * and who has an account may begin another one.
 */
export function misplaced(page: Page, { etape, voies }: CreationView): Avis | null {
  if (pageOf(etape) === page) return null;
  if (page === 'cle' && etape === 'courrier' && voies.cle) return null;
  if (page === 'numero' && etape === 'termine') return null;
  return etape === 'numero' ? 'a-commencer' : 'en-cours';
}
