import { createInscription, fieldTexts, type BodyInputOf } from '@eps/contracts';
import type { Resolver } from 'react-hook-form';
import { confirmationFault } from '../../lib/account-fields/confirmation-fault.ts';
import { contractFaults, fault, judged } from '../../lib/contract-faults.ts';
import { numeroTiersFault } from '../../lib/numero-tiers.ts';
import { codeWord } from './code-confidentiel.ts';
import { inscriptionTexts as T } from './texts.fr.ts';

/** As typed. */
export interface InscriptionValues {
  numero: string;
  motDePasseActuel: string;
  codeConfidentiel: string;
  email: string;
  emailConfirmation: string;
  motDePasse: string;
  motDePasseConfirmation: string;
  cguAcceptees: boolean;
}

export const EMPTY: InscriptionValues = {
  numero: '',
  motDePasseActuel: '',
  codeConfidentiel: '',
  email: '',
  emailConfirmation: '',
  motDePasse: '',
  motDePasseConfirmation: '',
  cguAcceptees: false,
};

export const PASSWORDS = ['motDePasseActuel', 'motDePasse', 'motDePasseConfirmation'] as const;
export const FIELDS = Object.keys(T.champs) as (keyof InscriptionValues)[];

/** The field each refusal is about. */
export const BY_CODE = { 'mot-de-passe-trop-faible': 'motDePasse' } as const;

/** What is sent: the one of the two that was received, not both. */
export function bodyOf(values: InscriptionValues): BodyInputOf<typeof createInscription> {
  const { motDePasseActuel, codeConfidentiel, cguAcceptees, ...others } = values;
  return {
    ...others,
    ...(motDePasseActuel === '' ? {} : { motDePasseActuel }),
    ...(codeConfidentiel.trim() === '' ? {} : { codeConfidentiel }),
    // Left unticked, the schema refuses it.
    cguAcceptees: cguAcceptees as true,
  };
}

/** The contract's own schema; what a slip is made of is said in more precise words. */
export const inscriptionResolver: Resolver<InscriptionValues> = (values) => {
  const errors = contractFaults(createInscription, bodyOf(values), FIELDS);
  const numero = numeroTiersFault(values.numero);
  if (numero !== null) errors.numero = fault(numero);
  const code = codeWord(values.codeConfidentiel).error;
  if (code !== undefined) errors.codeConfidentiel = fault(code);
  // The schema looks at pairs once every field is right; people are told all at once.
  if ((values.motDePasseActuel === '') === (values.codeConfidentiel.trim() === ''))
    errors.codeConfidentiel = fault(fieldTexts.unSeulSecret);
  if (values.motDePasse !== '' && values.motDePasse !== values.motDePasseConfirmation)
    errors.motDePasseConfirmation ??= fault(fieldTexts.motDePasseConfirmation);
  const differs = confirmationFault(values);
  if (differs !== null) errors.emailConfirmation = fault(differs);
  return judged(values, errors);
};
