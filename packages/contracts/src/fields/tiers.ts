import { recognize } from '@eps/identifiers';
import * as z from 'zod/mini';
import { fieldTexts } from './texts.fr.ts';

/**
 * A « N° tiers » as typed: FINESS, N° AM, ADELI or RPPS, with spaces, dots, lower case or the type digit
 * of a card; normalised. A wrong key of a number that can be a N° AM passes: only a warning (B9).
 */
export const numeroTiers = z.string(fieldTexts.numeroTiers).check(
  z.maxLength(64, fieldTexts.numeroTiers),
  z.check<string>(({ value, issues }) => {
    if (recognize(value).candidates.some(({ accepted }) => accepted)) return;
    issues.push({ code: 'custom', message: fieldTexts.numeroTiers, input: value });
  }),
  z.overwrite((value) => recognize(value).candidates[0]?.value ?? value),
);

/** Letters and digits that cannot be taken for one another: neither O, 0, I nor 1. */
export const CODE_CONFIDENTIEL_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const CODE_CONFIDENTIEL_LENGTH = 10;

/** The 10 characters of the letter; spaces, dashes and lower case tolerated. */
export const codeConfidentiel = z.string(fieldTexts.codeConfidentiel).check(
  z.maxLength(64, fieldTexts.codeConfidentiel),
  z.overwrite((value) => value.replace(/[\s.\-\u00a0\u202f]/gu, '').toUpperCase()),
  z.regex(
    new RegExp(`^[${CODE_CONFIDENTIEL_ALPHABET}]{${CODE_CONFIDENTIEL_LENGTH}}$`),
    fieldTexts.codeConfidentiel,
  ),
);

/**
 * What shows that a person asks, not a program: the characters of the image, or the proof of work that
 * the browser of who cannot see it has made (spec, rule 6).
 */
export const reponseCaptcha = z
  .object({
    id: z.uuid(fieldTexts.captcha),
    texte: z.optional(z.string().check(z.maxLength(32, fieldTexts.captcha))),
    preuve: z.optional(z.string().check(z.maxLength(4000, fieldTexts.captcha))),
  })
  .check(
    z.refine(({ texte, preuve }) => (texte === undefined) !== (preuve === undefined), {
      message: fieldTexts.captcha,
      path: ['texte'],
    }),
  );
