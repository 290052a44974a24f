import { CODE_CONFIDENTIEL_ALPHABET, CODE_CONFIDENTIEL_LENGTH } from '@eps/contracts';
import { inscriptionTexts as T } from './texts.fr.ts';

function bare(typed: string): string {
  return typed.replace(/[\s.\-\u00a0\u202f]/gu, '').toUpperCase();
}

/** In groups of four, as the letter prints it: « K7RM 4XWD 2P ». */
export function printedCode(typed: string): string {
  return bare(typed).replace(/(.{4})(?=.)/gu, '$1 ');
}

/** What can be said of a code while it is typed: complete, or a character that none has. */
export function codeWord(typed: string): { success?: string; error?: string } {
  const code = bare(typed);
  const stranger = [...code].find((character) => !CODE_CONFIDENTIEL_ALPHABET.includes(character));
  if (stranger !== undefined) return { error: T.codeCaractere(stranger) };
  if (code.length > CODE_CONFIDENTIEL_LENGTH) return { error: T.codeTropLong };
  return code.length === CODE_CONFIDENTIEL_LENGTH ? { success: T.codeReconnu } : {};
}
