import { cpsProblems, creationProblems, securiteProblems } from './assurance-maladie.ts';
import { commonProblems } from './common.ts';
import { compteProblems, lienProblems } from './compte.ts';
import { connexionProblems } from './connexion.ts';
import { conventionProblems } from './convention.ts';
import { delegationProblems } from './delegations.ts';
import { parcoursProblems } from './parcours.ts';
import { tiersProblems } from './tiers.ts';

/** Every code a server may answer. One catalogue per area, merged here. */
export const problems = {
  ...commonProblems,
  ...connexionProblems,
  ...parcoursProblems,
  ...compteProblems,
  ...lienProblems,
  ...tiersProblems,
  ...conventionProblems,
  ...creationProblems,
  ...cpsProblems,
  ...securiteProblems,
  ...delegationProblems,
};

export type ProblemCode = keyof typeof problems;

export const commonProblemCodes = Object.keys(commonProblems).filter(isProblemCode);

export function isProblemCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(problems, value);
}
