import { ApiProblem } from './api-problem.ts';

/** Whether the server will never take this link: expired, used, incomplete, or over with the code it goes with. */
export function isLinkRefused(error: Error | null): error is ApiProblem {
  if (!(error instanceof ApiProblem)) return false;
  const { code } = error.problem;
  return code.startsWith('lien-') || code === 'code-confidentiel-perime';
}
