import { type acceptInvitation, fieldTexts, type setDeleguePassword } from '@eps/contracts';
import type { Resolver, UseFormReturn } from 'react-hook-form';
import { isRefusal } from '../../../lib/api-problem.ts';
import { contractFaults, fault, judged } from '../../../lib/contract-faults.ts';

/** A password, twice, as typed. The address is there for password managers, and so that the password does not contain it. */
export interface PasswordValues {
  email: string;
  motDePasse: string;
  motDePasseConfirmation: string;
}

/** The form's field of each field of the contract. */
const FIELD_OF: Readonly<Partial<Record<string, PasswordField>>> = {
  nouveauMotDePasse: 'motDePasse',
  nouveauMotDePasseConfirmation: 'motDePasseConfirmation',
};

type PasswordField = 'motDePasse' | 'motDePasseConfirmation';

export const SECRETS = ['motDePasse', 'motDePasseConfirmation'] as const;

/** What is sent. */
export function bodyOf(jeton: string, { motDePasse, motDePasseConfirmation }: PasswordValues) {
  return {
    jeton,
    nouveauMotDePasse: motDePasse,
    nouveauMotDePasseConfirmation: motDePasseConfirmation,
  };
}

/** The contract's own schema; the pair is judged even while something else is to be corrected. */
export function passwordResolver(
  route: typeof acceptInvitation | typeof setDeleguePassword,
): Resolver<PasswordValues> {
  return (values) => {
    const errors = contractFaults(route, bodyOf('', values), (name) => FIELD_OF[name]);
    if (values.motDePasse !== '' && values.motDePasse !== values.motDePasseConfirmation)
      errors.motDePasseConfirmation ??= fault(fieldTexts.motDePasseConfirmation);
    return judged(values, errors);
  };
}

/**
 * Puts on its field what the server refused of the password.
 * @returns whether the refusal was about it
 */
export function putPasswordRefusal(error: Error, form: UseFormReturn<PasswordValues>): boolean {
  if (!isRefusal(error)) return false;
  const { code, detail, errors = {} } = error.problem;
  // A refusal keeps what was typed, never passwords.
  for (const name of SECRETS) form.setValue(name, '');
  const message = errors['nouveauMotDePasse']?.[0];
  if (code !== 'mot-de-passe-trop-faible' && message === undefined) return false;
  form.setError('motDePasse', { type: 'server', message: message ?? detail });
  return true;
}
