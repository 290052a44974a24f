import { requestReset } from '@eps/contracts';
import type { Resolver } from 'react-hook-form';
import * as z from 'zod/mini';
import { bodySchema } from '../../lib/body-schema.ts';
import { numeroTiersFault } from '../../lib/numero-tiers.ts';
import { oublisTexts } from './texts.fr.ts';

export interface EitherValues {
  email: string;
  numero: string;
}

/** An address or a number: at least one, and right. */
export const resolveEither: Resolver<EitherValues> = (values) => {
  const fault = faultOf(values);
  if (fault === null) return { values, errors: {} };
  return { values: {}, errors: { [fault.field]: { type: 'contract', message: fault.message } } };
};

function faultOf({ email, numero }: EitherValues) {
  if (numero.trim() !== '') {
    const message = numeroTiersFault(numero, 'am');
    return message === null ? null : { field: 'numero', message };
  }
  if (email.trim() === '') return { field: 'email', message: oublisTexts.auChoix.vide };
  const issue = z.safeParse(bodySchema(requestReset), { email }).error?.issues[0];
  return issue === undefined ? null : { field: 'email', message: issue.message };
}
