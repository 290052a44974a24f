import { finishParcours } from '@eps/contracts';
import type { Resolver } from 'react-hook-form';
import { confirmationFault } from '../../../lib/account-fields/confirmation-fault.ts';
import { contractFaults, fault, judged } from '../../../lib/contract-faults.ts';
import { parcoursTexts } from '../texts.fr.ts';

/** As typed. After a code by e-mail the address is fixed, and there is one password field only. */
export interface FinalValues {
  email: string;
  emailConfirmation: string;
  motDePasse: string;
  motDePasseConfirmation: string;
}

export const EMPTY: FinalValues = {
  email: '',
  emailConfirmation: '',
  motDePasse: '',
  motDePasseConfirmation: '',
};

const { email, emailConfirmation, motDePasse, motDePasseConfirmation } = parcoursTexts.champs;

/** In the order of the form. */
export const FIELDS = [
  'email',
  'emailConfirmation',
  'motDePasse',
  'motDePasseConfirmation',
] as const;

export const finalLabels = { email, emailConfirmation, motDePasse, motDePasseConfirmation };

/** What is sent: the address only where it is asked, the password twice even where it is typed once. */
export function bodyOf(values: FinalValues, emailFixe: boolean) {
  const { email, emailConfirmation, motDePasse, motDePasseConfirmation } = values;
  return emailFixe
    ? { motDePasse, motDePasseConfirmation: motDePasse }
    : { email, emailConfirmation, motDePasse, motDePasseConfirmation };
}

/** The contract's own schema, on what will be sent; where two addresses part is pointed out. */
export function finalResolver(emailFixe: boolean): Resolver<FinalValues> {
  return (values) => {
    const errors = contractFaults(finishParcours, bodyOf(values, emailFixe), FIELDS);
    const differs = emailFixe ? null : confirmationFault(values);
    if (differs !== null) errors.emailConfirmation = fault(differs);
    return judged(values, errors);
  };
}
