import { checkRpps, normalize } from '@eps/identifiers';
import * as z from 'zod/mini';
import { fieldTexts } from './texts.fr.ts';

/** An RPPS number as typed (spaces, dots), normalised to its 11 digits and its key checked. */
export const rpps = z.string(fieldTexts.rpps.EMPTY).check(
  z.maxLength(64, fieldTexts.rpps.LENGTH),
  z.overwrite(normalize),
  z.check<string>(({ value, issues }) => {
    const { code } = checkRpps(value);
    if (code === 'OK') return;
    const message = Object.hasOwn(fieldTexts.rpps, code)
      ? fieldTexts.rpps[code as keyof typeof fieldTexts.rpps]
      : fieldTexts.rpps.KEY;
    issues.push({ code: 'custom', message, input: value });
  }),
);

/** A birth date typed JJ/MM/AAAA (also 17061975, 17-06-1975), normalised to `JJ/MM/AAAA`. */
export const dateNaissance = z
  .string(fieldTexts.dateRequise)
  .check(
    z.maxLength(32, fieldTexts.date),
    z.trim(),
    z.minLength(1, fieldTexts.dateRequise),
    z.overwrite(normalizeDate),
    z.refine(isPastDay, fieldTexts.date),
  );

function normalizeDate(typed: string): string {
  const parts = /^(\d{1,2})[\s./-]?(\d{1,2})[\s./-]?(\d{4})$/u.exec(typed);
  if (!parts) return typed;
  const [, day = '', month = '', year = ''] = parts;
  return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
}

function isPastDay(value: string): boolean {
  const iso = isoDay(value);
  return iso !== null && iso >= '1900-01-01' && iso <= new Date().toISOString().slice(0, 10);
}

/** `JJ/MM/AAAA` → `AAAA-MM-JJ`, or null where that day does not exist. */
export function isoDay(value: string): string | null {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
