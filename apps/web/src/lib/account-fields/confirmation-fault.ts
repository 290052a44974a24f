import { addressDifference } from '../email-difference.ts';
import { accountFieldTexts as T } from './texts.fr.ts';

/** Where two addresses part, once both are typed; null while one is missing, and when they are one. */
export function confirmationFault(values: {
  readonly email: string;
  readonly emailConfirmation: string;
}): string | null {
  const { email, emailConfirmation } = values;
  if (email.trim() === '' || emailConfirmation.trim() === '') return null;
  const difference = addressDifference(email, emailConfirmation);
  return difference === null ? null : T.differe(difference.expected, difference.typed);
}
