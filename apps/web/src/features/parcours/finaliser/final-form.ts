import { finishParcours } from '@eps/contracts';
import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import { bodySchema } from '../../../lib/body-schema.ts';
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
export const finalLabels = { email, emailConfirmation, motDePasse, motDePasseConfirmation };

/** What is sent: the address only where it is asked, the password twice even where it is typed once. */
export function bodyOf(values: FinalValues, emailFixe: boolean) {
  const { email, emailConfirmation, motDePasse, motDePasseConfirmation } = values;
  return emailFixe
    ? { motDePasse, motDePasseConfirmation: motDePasse }
    : { email, emailConfirmation, motDePasse, motDePasseConfirmation };
}

const byContract = zodResolver(bodySchema(finishParcours)) as unknown as Resolver<FinalValues>;

/** The contract's own schema, on what will be sent. */
export function finalResolver(emailFixe: boolean): Resolver<FinalValues> {
  return (values, context, options) =>
    byContract(bodyOf(values, emailFixe) as FinalValues, context, options);
}
