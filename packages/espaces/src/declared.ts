import { assuranceMaladie } from './assurance-maladie.ts';
import type { Espace } from './espace.ts';
import type { EspaceId } from './ids.ts';
import { ordre } from './ordre.ts';
import { tiers } from './tiers.ts';

/** A new organisation is one more file, its id in `ids.ts` and its line here: the compiler asks for both. */
const declared: Readonly<Record<EspaceId, Espace<EspaceId>>> = {
  tiers,
  'assurance-maladie': assuranceMaladie,
  ordre,
};

/** The declaration of an espace. */
export function getEspace(id: EspaceId): Espace<EspaceId> {
  return declared[id];
}
