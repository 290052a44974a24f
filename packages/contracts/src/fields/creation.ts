import { normalize, parseNir } from '@eps/identifiers';
import * as z from 'zod/mini';
import { fieldTexts } from './texts.fr.ts';

/** A NIR as typed, with or without its key, `2a`/`2B` and spaces accepted; its first 13 characters. */
export const nir = z.string(fieldTexts.nir).check(
  z.maxLength(64, fieldTexts.nir),
  z.check<string>(({ value, issues }) => {
    if (!parseNir(value).accepted)
      issues.push({ code: 'custom', message: fieldTexts.nir, input: value });
  }),
  z.overwrite((value) => parseNir(value).value.slice(0, 13)),
);

/** The last 4 characters of an IBAN: digits or letters, upper case. */
export const finIban = z
  .string(fieldTexts.finIban)
  .check(
    z.maxLength(32, fieldTexts.finIban),
    z.overwrite(normalize),
    z.regex(/^[0-9A-Z]{4}$/, fieldTexts.finIban),
  );
