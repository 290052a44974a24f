import { fieldTexts, proveKey } from '@eps/contracts';
import { checkText, parseNir } from '@eps/identifiers';
import type { FieldError, Resolver } from 'react-hook-form';
import * as z from 'zod/mini';
import { bodySchema } from '../../../lib/body-schema.ts';
import { cleTexts as T } from './texts.fr.ts';

/** As typed. Neither is ever in a draft. */
export interface KeyValues {
  nir: string;
  finIban: string;
}

export const EMPTY: KeyValues = { nir: '', finIban: '' };

export const FIELDS = ['nir', 'finIban'] as const;

export const LABELS = { nir: T.nir, finIban: T.finIban };

/** The contract's own schema; what is wrong with a NIR is said in more precise words. */
export const keyResolver: Resolver<KeyValues> = (values) => {
  const errors: Partial<Record<keyof KeyValues, FieldError>> = {};
  const { error } = z.safeParse(bodySchema(proveKey), values);
  for (const { path, message } of error?.issues ?? []) {
    const field = FIELDS.find((name) => name === path[0]);
    if (field !== undefined) errors[field] ??= { type: 'contract', message };
  }
  if (errors.nir !== undefined) errors.nir.message = nirFault(values.nir) ?? fieldTexts.nir;
  return error === undefined ? { values, errors: {} } : { values: {}, errors };
};

const WITHOUT_KEY = 13;
const WITH_KEY = 15;

/**
 * What can be said of a NIR while it is typed: its key is checked as soon as it is there.
 *
 * @param left whether the field was left: an unfinished number is not a mistake while one types
 */
export function nirWord(typed: string, left: boolean): { success?: string; error?: string } {
  const { value, code, accepted } = parseNir(typed);
  if (value === '') return {};
  if (accepted) return { success: value.length === WITH_KEY ? T.nirCle : T.nirReconnu };
  const unfinished = code === 'LENGTH' ? value.length < WITH_KEY : value.length < WITHOUT_KEY;
  if (unfinished && !left) return {};
  const error = nirFault(typed);
  return error === null ? {} : { error };
}

function nirFault(typed: string): string | null {
  const { value, code } = parseNir(typed);
  return checkText('NIR', code, value);
}
