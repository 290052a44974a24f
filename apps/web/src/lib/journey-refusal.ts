import { ApiProblem } from './api-problem.ts';

/** What the server says of a journey that is not where the browser believes: over, or at another step. */
export type JourneyRefusal = 'parcours-expire' | 'etape-inattendue';

/** That refusal, null for any other failure. */
export function journeyRefusal(error: unknown): JourneyRefusal | null {
  if (!(error instanceof ApiProblem)) return null;
  const { code } = error.problem;
  return code === 'parcours-expire' || code === 'etape-inattendue' ? code : null;
}
