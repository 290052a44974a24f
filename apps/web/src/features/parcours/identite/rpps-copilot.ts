import { fieldTexts } from '@eps/contracts';
import { hintText, recognize } from '@eps/identifiers';
import { identiteTexts as T } from './texts.fr.ts';

/** What the copilot says of a number being typed: nothing, that it is recognised, or what is wrong. */
export interface CopilotWord {
  readonly success: string | null;
  readonly error: string | null;
}

const NOTHING: CopilotWord = { success: null, error: null };

/** Digits of an RPPS number, and of one typed with the type digit of a card. */
const COMPLETE = 11;

/**
 * B9: what can be said of an RPPS number without asking anyone, and never whether it exists.
 *
 * @param left whether the field was left: an unfinished number is not a mistake while one types
 */
export function rppsCopilot(typed: string, left: boolean): CopilotWord {
  const { value, candidates, hints } = recognize(typed);
  const found = candidates.find(({ kind }) => kind === 'RPPS');
  if (found?.accepted === true)
    return { success: found.fromCard ? T.reconnuCarte : T.reconnu, error: null };
  if (value === '' || (!left && value.length < COMPLETE)) return NOTHING;
  // The first digits of a 12-digit card number look like a wrong RPPS until the last one is there.
  if (!left && value.length === COMPLETE && value.startsWith('8')) return NOTHING;
  if (found !== undefined) return { success: null, error: fieldTexts.rpps.KEY };
  const told = hints.find((hint) => OTHER_NUMBERS.has(hint));
  if (told !== undefined) return { success: null, error: hintText(told, value) };
  return { success: null, error: /\D/.test(value) ? fieldTexts.rpps.CHARSET : lengthText(value) };
}

/** Hints worth more than « 11 chiffres »: they say which other number this is. */
const OTHER_NUMBERS: ReadonlySet<string> = new Set(['PHONE', 'SIRET', 'NIR', 'LETTER_FOR_DIGIT']);

function lengthText(value: string): string {
  return `Ce numéro compte ${value.length}\u00a0chiffre${value.length > 1 ? 's' : ''}\u00a0; un numéro RPPS en compte 11. Vérifiez-le sur votre carte CPS.`;
}
