import * as z from 'zod/mini';
import { fieldTexts } from './texts.fr.ts';

/** Refuses what no form of ours produces and no database should hold (ASVS 1.3.3, 2.2.1). */
const noControlCharacters = z.regex(
  /^[^\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u,
  fieldTexts.requis,
);

/** One line of text as typed, trimmed, NFC, at most `maxLength` UTF-16 units. */
export function line(maxLength: number) {
  return z
    .string(fieldTexts.requis)
    .check(
      z.maxLength(maxLength, fieldTexts.tropLong),
      noControlCharacters,
      z.trim(),
      z.normalize('NFC'),
    );
}

/** An e-mail address; at most 254 characters (RFC 5321 §4.5.3.1.3). Case is kept as typed. */
export const email = line(320).check(
  z.minLength(1, fieldTexts.email),
  z.maxLength(254, fieldTexts.email),
  z.regex(
    /^[^\s@"<>(),:;[\]\\]{1,64}@[^\s@"<>(),:;[\]\\]+\.[^\s@"<>(),:;[\]\\.]{2,}$/u,
    fieldTexts.email,
  ),
);

/** A password being typed to sign in: any, bounded (128 code points, 4 bytes each at most). */
export const motDePasse = z
  .string(fieldTexts.motDePasseRequis)
  .check(
    z.minLength(1, fieldTexts.motDePasseRequis),
    z.maxLength(512, fieldTexts.motDePasseTropLong),
  );

/** A password being chosen. Its strength is judged by the server's policy, not by this schema. */
export const nouveauMotDePasse = motDePasse.check(
  z.refine((value) => [...value.normalize('NFC')].length <= 128, fieldTexts.motDePasseTropLong),
);

/** The 6 digits of a code, spaces tolerated. */
export const code = z.string(fieldTexts.code).check(
  z.maxLength(32, fieldTexts.code),
  z.overwrite((value) => value.replace(/[\s.\-\u00a0\u202f]/gu, '')),
  z.regex(/^\d{6}$/, fieldTexts.code),
);

const LONGEST_TOKEN = 128;

/**
 * A link token: 256 random bits, base64url. Whatever else stands in the address of a link, however long,
 * is a link that cannot be read (`lien-illisible`), not a field to correct.
 */
export const jeton = z
  .string(fieldTexts.lien)
  .check(z.overwrite((value) => value.slice(0, LONGEST_TOKEN)));

export const instant = z.iso.datetime();

/** A day of the calendar, `AAAA-MM-JJ`. */
export const jour = z.iso.date(fieldTexts.jour);

export const reference = z.string();
