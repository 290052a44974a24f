import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { findAdvice } from './advice.ts';
import { commonForms } from './common-words.ts';
import { canonical, firstCodePoints, fold } from './fold.ts';
import { isAtLeast, type Level, type Strength } from './level.ts';
import { personalWords } from './personal-data.ts';
import { ADVICE_TEXTS } from './texts.fr.ts';

export interface Estimator {
  /**
   * How hard a password is to guess for someone who knows French, AZERTY keyboards, common
   * passwords and the user. Synchronous; at most a few tenths of a second, whatever the input.
   *
   * @param userInputs what is known of the user: names, numbers, e-mail, name of the service
   */
  estimate(password: string, userInputs: readonly string[]): Strength;

  /**
   * Whether the password is a word or password of the offline lists, whatever its case, its
   * accents, its look-alike signs and the digits or signs around it. Cheaper than `estimate`.
   */
  isCommonPassword(password: string): boolean;
}

/** Code points estimated. zxcvbn is superlinear, and the longest policy stops here anyway. */
const MAX_ESTIMATED = 128;

/**
 * Guesses (powers of ten) from which the score is 1, 2, 3 and 4: each level costs an attacker a
 * thousand times more. Stricter than zxcvbn’s own 3, 6, 8 and 10, which call a French word followed
 * by a year « bon »; calibrated on the examples of design.md.
 */
const SCORE_FLOORS = [4, 7, 10, 13] as const;

const SCORES = [0, 1, 2, 3, 4] as const;

/** Where the score of a common password stops, long as its padding may be. */
const MAX_COMMON_SCORE = 1;

/** As typed and without accents: zxcvbn compares characters. Names of 3 letters count here. */
function knownWords(userInputs: readonly string[]): string[] {
  const spellings = [fold, (text: string) => canonical(text).toLowerCase()];
  return spellings.flatMap((spell) => personalWords(userInputs, { minLength: 3, spell }));
}

function levelOf(score: Strength['score']): Level {
  if (score <= 1) return 'faible';
  if (score === 2) return 'moyen';
  return score === 3 ? 'bon' : 'excellent';
}

function makeEstimator(zxcvbn: ZxcvbnFactory, commonWords: ReadonlySet<string>): Estimator {
  const isCommonPassword = (password: string): boolean =>
    commonForms(password).some((form) => commonWords.has(form));

  return {
    isCommonPassword,
    estimate(password, userInputs) {
      const common = isCommonPassword(password);
      const text = firstCodePoints(canonical(password), MAX_ESTIMATED);
      const { guessesLog10, sequence } = zxcvbn.check(text, knownWords(userInputs));
      const reached = SCORE_FLOORS.filter((floor) => guessesLog10 >= floor).length;
      const score = SCORES[common ? Math.min(reached, MAX_COMMON_SCORE) : reached] ?? 0;
      const level = levelOf(score);
      const advice = common ? 'common' : findAdvice(sequence, score);
      return {
        score,
        level,
        acceptable: isAtLeast(level, 'moyen'),
        common,
        advice: advice && ADVICE_TEXTS[advice],
      };
    },
  };
}

async function buildEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, { loadDictionaries }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('./dictionaries.ts'),
  ]);
  const { options, commonWords } = loadDictionaries();
  return makeEstimator(new ZxcvbnFactory(options), commonWords);
}

let loading: Promise<Estimator> | undefined;

/**
 * Loads the estimator and its dictionaries, once: apart from the first load of a page, in Node, a
 * browser or a worker. A load that fails (network) can be tried again.
 */
export function loadEstimator(): Promise<Estimator> {
  loading ??= buildEstimator().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
