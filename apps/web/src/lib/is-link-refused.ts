import { ApiProblem } from './api-problem.ts';

/** Whether the server will never take this link: expired, used, or incomplete. */
export function isLinkRefused(error: Error | null): error is ApiProblem {
  return error instanceof ApiProblem && error.problem.code.startsWith('lien-');
}
