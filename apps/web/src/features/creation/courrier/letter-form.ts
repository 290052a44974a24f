import { requestLetter, type BodyInputOf } from '@eps/contracts';
import type { FieldError, Resolver } from 'react-hook-form';
import * as z from 'zod/mini';
import { confirmationFault } from '../../../lib/account-fields/confirmation-fault.ts';
import { bodySchema } from '../../../lib/body-schema.ts';
import { creationTexts } from '../texts.fr.ts';
import type { Draft } from '../use-drafted-form.ts';

/** As typed. */
export interface LetterValues {
  email: string;
  emailConfirmation: string;
  cguAcceptees: boolean;
}

export const EMPTY: LetterValues = { email: '', emailConfirmation: '', cguAcceptees: false };

export const FIELDS = ['email', 'emailConfirmation', 'cguAcceptees'] as const;

const { email, emailConfirmation, cguAcceptees } = creationTexts.champs;

/** In the order of the form. */
export const LABELS = { email, emailConfirmation, cguAcceptees };

export const keepAddresses = (values: LetterValues): Draft => ({
  email: values.email,
  emailConfirmation: values.emailConfirmation,
});

export function bodyOf(values: LetterValues): BodyInputOf<typeof requestLetter> {
  // Left unticked, the schema refuses it.
  return { ...values, cguAcceptees: values.cguAcceptees as true };
}

/** The contract's own schema; where two addresses part is pointed out. */
export const letterResolver: Resolver<LetterValues> = (values) => {
  const errors: Partial<Record<keyof LetterValues, FieldError>> = {};
  const { error } = z.safeParse(bodySchema(requestLetter), bodyOf(values));
  for (const { path, message } of error?.issues ?? []) {
    const field = FIELDS.find((name) => name === path[0]);
    if (field !== undefined) errors[field] ??= { type: 'contract', message };
  }
  const differs = confirmationFault(values);
  if (differs !== null) errors.emailConfirmation = { type: 'contract', message: differs };
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};
