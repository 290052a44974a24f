import { type Espace, type EspaceId, espaceIds } from '@eps/espaces';
import { use } from 'react';

type Declaration = Espace<EspaceId>;

/** One chunk per espace: nobody downloads the words of another. */
const LOADS: Readonly<Record<EspaceId, () => Promise<{ espace: Declaration }>>> = {
  tiers: () => import('./declarations/tiers.ts'),
  'assurance-maladie': () => import('./declarations/assurance-maladie.ts'),
  ordre: () => import('./declarations/ordre.ts'),
};

const asked = new Map<EspaceId, Promise<Declaration>>();
const here = new Map<EspaceId, Declaration>();

/** Brings the declaration of an espace, once; rejects for good when it cannot be had, as a screen that does not come. */
export function loadDeclaration(id: EspaceId): Promise<Declaration> {
  const earlier = asked.get(id);
  if (earlier !== undefined) return earlier;
  const coming = (async () => {
    const { espace } = await LOADS[id]();
    here.set(id, espace);
    return espace;
  })();
  asked.set(id, coming);
  return coming;
}

/** Brings them all: for what draws every page, the build and the tests. */
export async function loadDeclarations(): Promise<void> {
  await Promise.all(espaceIds.map(loadDeclaration));
}

/** The declaration of an espace; its page waits for it. */
export function useDeclaration(id: EspaceId): Declaration {
  return here.get(id) ?? use(loadDeclaration(id));
}

/**
 * The same outside of components, for an espace whose pages are being shown.
 * @throws Error before it is there
 */
export function declarationOf(id: EspaceId): Declaration {
  const declaration = here.get(id);
  if (declaration === undefined) throw new Error(`The declaration of ${id} is not there yet`);
  return declaration;
}
