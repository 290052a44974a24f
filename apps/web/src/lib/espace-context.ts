import type { Espace, EspaceId } from '@eps/espaces';
import { createContext, use } from 'react';
import { useDeclaration } from './declarations.ts';

/** The espace whose pages are shown; set by the route `/:espace`. */
export const EspaceContext = createContext<EspaceId | null>(null);

export function useEspaceId(): EspaceId {
  const id = use(EspaceContext);
  if (id === null) throw new Error('Used outside of an espace');
  return id;
}

/** Its declaration. */
export function useEspace(): Espace<EspaceId> {
  return useDeclaration(useEspaceId());
}
