import { fieldTexts, proveKey } from '@eps/contracts';
import { checkText, parseNir } from '@eps/identifiers';
import type { Resolver } from 'react-hook-form';
import { contractFaults, judged } from '../../../lib/contract-faults.ts';
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
  const errors = contractFaults(proveKey, values, FIELDS);
  if (errors.nir !== undefined) errors.nir.message = nirFault(values.nir) ?? fieldTexts.nir;
  return judged(values, errors);
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
