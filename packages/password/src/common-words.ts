import { canonical, fold, readLeet } from './fold.ts';

/** Longest padding around a word that is seen through: a full date, a year and some signs. */
const MAX_PADDING = 8;

/** A shorter rest is a syllable, found in any random password. */
const MIN_CORE = 4;

/** No entry of the lists comes near; longer passwords are not looked up. */
const MAX_LENGTH = 64;

function stripPadding(text: string): string[] {
  const unpaddedEnd = text.replace(/[^\p{L}]+$/u, '');
  const core = unpaddedEnd.replace(/^[^\p{L}]+/u, '');
  return [unpaddedEnd, core].filter(
    (rest) => rest.length >= MIN_CORE && text.length - rest.length <= MAX_PADDING,
  );
}

/**
 * The spellings under which a password is looked up among the common ones: as it is, without the
 * digits and signs around it, and with its look-alike signs undone. « P@ssw0rd2024! » yields
 * « password ».
 */
export function commonForms(password: string): readonly string[] {
  const text = fold(canonical(password));
  if (text.length > MAX_LENGTH) return [];
  const forms = [text, ...stripPadding(text)];
  return [...new Set(forms.flatMap((form) => [form, ...readLeet(form)]))];
}
