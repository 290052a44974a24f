import type { Resolver } from 'react-hook-form';
import { numeroTiersFault } from '../../../lib/numero-tiers.ts';
import type { Draft } from '../use-drafted-form.ts';
import { numeroTexts } from './texts.fr.ts';

/** As typed. */
export interface NumberValues {
  numero: string;
}

export const EMPTY: NumberValues = { numero: '' };

export const FIELDS = ['numero'] as const;

/** The field each refusal is about. */
export const BY_CODE = { 'numero-inconnu': 'numero' } as const;

export const LABELS = { numero: numeroTexts.numero };

export const keepNumber = ({ numero }: NumberValues): Draft => ({ numero });

/** The copilot's own words; a wrong key of a N° AM is only a doubt, and is sent. */
export const numberResolver: Resolver<NumberValues> = (values) => {
  const message = numeroTiersFault(values.numero, 'am');
  return message === null
    ? { values, errors: {} }
    : { values: {}, errors: { numero: { type: 'contract', message } } };
};
