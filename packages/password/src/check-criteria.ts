import { passwordLength } from './fold.ts';
import { isAtLeast, type Level, type Strength } from './level.ts';
import { containsPersonalData } from './personal-data.ts';

/** What an espace asks of its passwords. Lengths in code points after NFC. */
export interface PasswordPolicy {
  readonly minLength: number;
  readonly maxLength: 128;
  /**
   * `4`: upper case, lower case, digit and special sign, where a guide prescribes them; `null`: no
   * composition rule (NIST SP 800-63B).
   */
  readonly classes: null | 4;
  readonly minLevel: Level;
}

export type CriterionId =
  | 'longueur'
  | 'classes-lettres'
  | 'classes-chiffre'
  | 'classes-special'
  | 'personnel'
  | 'commun'
  | 'force';

export interface Criterion {
  readonly id: CriterionId;
  readonly met: boolean;
}

type Test = readonly [CriterionId, (password: string) => boolean];

/** In the order of the criteria of 30-assurance-maladie A4. */
const CLASS_TESTS: readonly Test[] = [
  ['classes-lettres', (password) => /\p{Lu}/u.test(password) && /\p{Ll}/u.test(password)],
  ['classes-chiffre', (password) => /\p{Nd}/u.test(password)],
  ['classes-special', (password) => /[^\p{L}\p{M}\p{N}\s]/u.test(password)],
];

/**
 * The criteria of a policy, in the order in which they are shown, each met or not; none is met by
 * an empty password.
 *
 * Cheap without `strength`, to tick the criteria at each key. The two that need the dictionaries,
 * « commun » and « force », are in the list when `strength` is given.
 */
export function checkCriteria(
  password: string,
  policy: PasswordPolicy,
  userInputs: readonly string[],
  strength?: Strength,
): Criterion[] {
  const length = passwordLength(password);
  const tests: Test[] = [
    ['longueur', () => length >= policy.minLength && length <= policy.maxLength],
    ...(policy.classes === null ? [] : CLASS_TESTS),
    ['personnel', () => !containsPersonalData(password, userInputs)],
  ];
  if (strength !== undefined) {
    tests.push(
      ['commun', () => !strength.common],
      ['force', () => isAtLeast(strength.level, policy.minLevel)],
    );
  }
  return tests.map(([id, test]) => ({ id, met: length > 0 && test(password) }));
}
