import { requestLetter, type BodyInputOf } from '@eps/contracts';
import type { Resolver } from 'react-hook-form';
import { confirmationFault } from '../../../lib/account-fields/confirmation-fault.ts';
import { contractFaults, fault, judged } from '../../../lib/contract-faults.ts';
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
  const errors = contractFaults(requestLetter, bodyOf(values), FIELDS);
  const differs = confirmationFault(values);
  if (differs !== null) errors.emailConfirmation = fault(differs);
  return judged(values, errors);
};
