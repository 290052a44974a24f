import type { ApiProblem } from './api-problem.ts';

const ABOUT_THE_CODE = new Set(['second-facteur-incorrect', 'requete-invalide']);

/** Whether the code typed is what is refused; anything else is told above its form. */
export function isAboutCode({ problem }: ApiProblem): boolean {
  return ABOUT_THE_CODE.has(problem.code);
}
