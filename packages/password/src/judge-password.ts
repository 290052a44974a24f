import { checkCriteria, type CriterionId, type PasswordPolicy } from './check-criteria.ts';
import type { Estimator } from './estimator.ts';
import type { Level } from './level.ts';

export interface Judgement {
  readonly ok: boolean;
  readonly level: Level;
  /** Criteria of the policy that the password does not meet, in the order in which they are shown. */
  readonly unmet: readonly CriterionId[];
  /** See `Strength.advice`. */
  readonly advice: string | null;
}

/** The server’s word on a new password: every criterion of the policy, the dictionaries included. */
export function judgePassword(
  estimator: Estimator,
  password: string,
  policy: PasswordPolicy,
  userInputs: readonly string[],
): Judgement {
  const strength = estimator.estimate(password, userInputs);
  const unmet = checkCriteria(password, policy, userInputs, strength)
    .filter(({ met }) => !met)
    .map(({ id }) => id);
  return { ok: unmet.length === 0, level: strength.level, unmet, advice: strength.advice };
}
