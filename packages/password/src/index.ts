export {
  checkCriteria,
  type Criterion,
  type CriterionId,
  type PasswordPolicy,
} from './check-criteria.ts';
export { loadEstimator, type Estimator } from './estimator.ts';
export { judgePassword, type Judgement } from './judge-password.ts';
export { isAtLeast, LEVELS, type Level, type Strength } from './level.ts';
export { passwordLength } from './fold.ts';
export { containsPersonalData } from './personal-data.ts';
