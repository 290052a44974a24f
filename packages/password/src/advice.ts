import type { MatchExtended } from '@zxcvbn-ts/core';
import type { AdviceCode } from './texts.fr.ts';

/** Patterns of zxcvbn worth a word, the easiest to give up first. */
const BY_PATTERN: ReadonlyArray<readonly [string, AdviceCode]> = [
  ['spatial', 'keyboard'],
  ['repeat', 'repeat'],
  ['sequence', 'sequence'],
  ['wordSequence', 'sequence'],
  ['date', 'date'],
  ['regex', 'date'],
];

/** Shorter pieces are accidents, not habits. */
const MIN_TOKEN = 3;

/** The habit that most weakens a password, from the pieces that zxcvbn cut it into. */
export function findAdvice(pieces: readonly MatchExtended[], score: number): AdviceCode | null {
  if (score === 4) return null;
  if (pieces.some((piece) => piece['dictionaryName'] === 'userInputs')) return 'personal';
  const patterns = new Set(
    pieces.filter(({ token }) => token.length >= MIN_TOKEN).map(({ pattern }) => pattern),
  );
  const habit = BY_PATTERN.find(([pattern]) => patterns.has(pattern));
  if (habit) return habit[1];
  return score === 3 ? 'one-more-word' : 'more-words';
}
