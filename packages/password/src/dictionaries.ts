import type { OptionsDictionary, OptionsType } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { AZERTY_RUNS, repairAzerty } from './azerty.ts';
import { fold } from './fold.ts';
import { HEALTH_WORDS } from './health-words.ts';

export interface Dictionaries {
  readonly options: OptionsType;
  /** Folded words and passwords, none of which makes a password by itself. */
  readonly commonWords: ReadonlySet<string>;
}

/**
 * Readings of look-alike signs that zxcvbn tries. Its default of 100 takes a second on 128
 * characters; 10 still undo every substitution of a word or two.
 */
const MAX_LEET_READINGS = 10;

/** Shorter words are never looked up: see `commonForms`. */
const MIN_COMMON = 4;

/** French words, names and habits. */
const VOCABULARY = {
  'azerty-fr': AZERTY_RUNS,
  'health-fr': HEALTH_WORDS,
  'commonWords-fr': french['commonWords-fr'],
  'firstnames-fr': french['firstnames-fr'],
  'lastnames-fr': french['lastnames-fr'],
  'wikipedia-fr': french['wikipedia-fr'],
};

/** Each word followed by its spelling without accents, as many people type passwords. */
function withPlainSpellings(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => [word, fold(word)]))];
}

/** What zxcvbn and the look-up of common passwords know. Heavy: import this module dynamically. */
export function loadDictionaries(): Dictionaries {
  const vocabulary: OptionsDictionary = Object.fromEntries(
    Object.entries(VOCABULARY).map(([name, words]) => [name, withPlainSpellings(words)]),
  );
  const words = [common['passwords-common'], ...Object.values(VOCABULARY)].flat().map(fold);
  return {
    options: {
      dictionary: { ...common, ...french, ...vocabulary },
      graphs: {
        azerty: repairAzerty(adjacencyGraphs.azerty),
        qwerty: adjacencyGraphs.qwerty,
        keypad: adjacencyGraphs.keypad,
      },
      l33tMaxSubstitutions: MAX_LEET_READINGS,
    },
    commonWords: new Set(words.filter((word) => word.length >= MIN_COMMON)),
  };
}
