import type { SuiteDeLien } from '@eps/contracts';
import type { LienKind } from '@eps/espaces';
import { ApiProblem } from '../../lib/api-problem.ts';

const SUITES: Readonly<Partial<Record<LienKind, SuiteDeLien>>> = {
  'verification-adresse': 'adresse',
  'changement-adresse': 'adresse',
  'activation-compte': 'compte',
  'validation-candidat': 'candidat',
};

/** What a link that is over did while it lived; null where nothing tells its kind. */
export function suiteOfDead(error: Error | null): SuiteDeLien | null {
  if (!(error instanceof ApiProblem)) return null;
  const { genre } = error.problem.params ?? {};
  const found = Object.entries(SUITES).find(([kind]) => kind === genre);
  return found?.[1] ?? null;
}
