import * as z from 'zod/mini';
import { fieldTexts } from './texts.fr.ts';

/**
 * The 6 digits of an authenticator (RFC 6238), or a recovery code of 10 letters and digits; spaces and
 * dashes tolerated, upper case.
 */
export const codeSecondFacteur = z.string(fieldTexts.secondFacteur).check(
  z.maxLength(64, fieldTexts.secondFacteur),
  z.overwrite((value) => value.replace(/[\s.\-\u00a0\u202f]/gu, '').toUpperCase()),
  z.regex(/^(\d{6}|[A-HJ-NP-Z2-9]{10})$/, fieldTexts.secondFacteur),
);
