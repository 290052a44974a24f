import { canonical, fold, readLeet } from './fold.ts';

/** Shorter parts (« Le », « 75 ») are in too many innocent passwords. */
const MIN_PART = 4;

/** Longer ones are addresses or sentences, whose words are looked for one by one. */
const MAX_PART = 40;

/** What is read of the caller’s data, in entries and in characters each: bounds the work. */
const MAX_INPUTS = 50;
const MAX_INPUT_LENGTH = 200;

/** Public mail services: their names say nothing of the person. */
const MAIL_PROVIDERS: ReadonlySet<string> = new Set([
  'bbox',
  'free',
  'gmail',
  'googlemail',
  'hotmail',
  'icloud',
  'laposte',
  'live',
  'mssante',
  'neuf',
  'orange',
  'outlook',
  'proton',
  'protonmail',
  'wanadoo',
  'yahoo',
]);

const split = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** Local part and domain of an address, without its top level nor a public provider’s name. */
function splitAddress(address: string): string[] {
  const at = address.lastIndexOf('@');
  const local = split(address.slice(0, at));
  const domain = split(address.slice(at + 1).replace(/\.[^.]*$/, ''));
  return [...local, local.join(''), ...domain.filter((label) => !MAIL_PROVIDERS.has(label))];
}

interface WordOptions {
  /** Shortest part kept, in characters. */
  readonly minLength?: number;
  /** How the words are spelt; without case nor accents by default. */
  readonly spell?: (text: string) => string;
}

/**
 * The words that stand for a person in what is known of them (name, number, e-mail, birth date,
 * name of the service): each part, and the whole without its separators. No duplicates.
 */
export function personalWords(
  userInputs: readonly string[],
  { minLength = MIN_PART, spell = fold }: WordOptions = {},
): string[] {
  const words = userInputs.slice(0, MAX_INPUTS).flatMap((input) => {
    const text = spell(input.slice(0, MAX_INPUT_LENGTH));
    if (text.includes('@')) return splitAddress(text);
    const parts = split(text);
    return [...parts, parts.join('')];
  });
  return [...new Set(words)].filter(({ length }) => length >= minLength && length <= MAX_PART);
}

/** The words of a list that is asked about again and again, at each key of a password; as long as the list lives. */
const wordsOf = new WeakMap<readonly string[], readonly string[]>();

function wordsOnce(userInputs: readonly string[]): readonly string[] {
  const words = wordsOf.get(userInputs) ?? personalWords(userInputs);
  wordsOf.set(userInputs, words);
  return words;
}

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether a password contains a part of the user’s data of 4 characters or more, whatever the
 * case, the accents, the separators (« du-pont ») and the look-alike signs (« dup0nt »).
 *
 * Source: 00-overview rule 4.
 *
 * @param userInputs read once: the same list must not change from one call to the next
 */
export function containsPersonalData(password: string, userInputs: readonly string[]): boolean {
  const folded = fold(canonical(password));
  const readings = [folded, ...readLeet(folded)].map(squeeze);
  return wordsOnce(userInputs).some((word) => readings.some((reading) => reading.includes(word)));
}
