import { fieldTexts, updateCredentials, type BodyInputOf, type CompteView } from '@eps/contracts';
import type { Resolver } from 'react-hook-form';
import { confirmationFault } from '../../../lib/account-fields/confirmation-fault.ts';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { contractFaults, fault, type Faults, judged } from '../../../lib/contract-faults.ts';
import { sameAddress } from '../../../lib/email-difference.ts';
import { protectionTexts as T } from './texts.fr.ts';

/** What is being changed. */
export type Change = 'email' | 'mot-de-passe';

/** Both forms, as typed: each shows its own fields. */
export interface ChangeValues {
  motDePasseActuel: string;
  email: string;
  emailConfirmation: string;
  contactAccepte: boolean;
  motDePasse: string;
  motDePasseConfirmation: string;
}

export type ChangeField = keyof ChangeValues;

export const EMPTY: ChangeValues = {
  motDePasseActuel: '',
  email: '',
  emailConfirmation: '',
  contactAccepte: false,
  motDePasse: '',
  motDePasseConfirmation: '',
};

export const SECRETS = ['motDePasseActuel', 'motDePasse', 'motDePasseConfirmation'] as const;

/** How the error summary names each field, in the order of the screen. */
export const LABELS: Readonly<Record<Change, Partial<Record<ChangeField, string>>>> = {
  email: {
    email: T.email.email,
    emailConfirmation: T.email.emailConfirmation,
    motDePasseActuel: T.actuel,
  },
  'mot-de-passe': {
    motDePasseActuel: T.actuel,
    motDePasse: T.motDePasse.motDePasse,
    motDePasseConfirmation: T.motDePasse.motDePasseConfirmation,
  },
};

/** The form's field of each field of the contract. */
const FIELD_OF: Readonly<Partial<Record<string, ChangeField>>> = {
  motDePasseActuel: 'motDePasseActuel',
  nouveauMotDePasse: 'motDePasse',
  nouveauMotDePasseConfirmation: 'motDePasseConfirmation',
  email: 'email',
};

const FIELD_OF_CODE: Readonly<Partial<Record<string, ChangeField>>> = {
  'mot-de-passe-actuel-incorrect': 'motDePasseActuel',
  'mot-de-passe-trop-faible': 'motDePasse',
  'mot-de-passe-deja-utilise': 'motDePasse',
  'adresse-deja-utilisee': 'email',
};

export interface ChangeTask {
  readonly change: Change;
  readonly compte: CompteView;
  /** Whether the current password is asked for: a card shown lately, or a link, spares it. */
  readonly asked: boolean;
}

/** What is sent. */
export function bodyOf(
  { change, compte, asked }: ChangeTask,
  values: ChangeValues,
): BodyInputOf<typeof updateCredentials> {
  const { motDePasseActuel, motDePasse, motDePasseConfirmation } = values;
  const proof = asked ? { motDePasseActuel } : {};
  if (change === 'email') {
    const { email, contactAccepte } = values;
    return compte.contactAccepte === null
      ? { ...proof, email }
      : { ...proof, email, contactAccepte };
  }
  return {
    ...proof,
    nouveauMotDePasse: motDePasse,
    nouveauMotDePasseConfirmation: motDePasseConfirmation,
    email: compte.email,
  };
}

/** The contract's own schema on what will be sent; people are told everything at once. */
export function changeResolver(task: ChangeTask): Resolver<ChangeValues> {
  return (values) => {
    const errors = contractFaults(
      updateCredentials,
      bodyOf(task, values),
      (name) => FIELD_OF[name],
    );
    if (task.change === 'email') judgeAddress(task.compte, values, errors);
    else if (values.motDePasse !== '' && values.motDePasse !== values.motDePasseConfirmation)
      errors.motDePasseConfirmation ??= fault(fieldTexts.motDePasseConfirmation);
    return judged(values, errors);
  };
}

function judgeAddress(compte: CompteView, values: ChangeValues, errors: Faults<ChangeField>): void {
  if (sameAddress(values.email, compte.email)) errors.email = fault(T.email.inchangee);
  if (values.emailConfirmation.trim() === '') errors.emailConfirmation = fault(fieldTexts.requis);
  const differs = confirmationFault(values);
  if (differs !== null) errors.emailConfirmation = fault(differs);
}

/** What the server refused, by field of the form; empty when the refusal is about none. */
export function refusedFields(error: Error): readonly (readonly [ChangeField, string])[] {
  if (!(error instanceof ApiProblem)) return [];
  const { code, detail, errors = {} } = error.problem;
  const field = FIELD_OF_CODE[code];
  if (field !== undefined) return [[field, errors['nouveauMotDePasse']?.[0] ?? detail]];
  return Object.entries(errors).flatMap(([name, [message]]) => {
    const of = FIELD_OF[name];
    return of === undefined || message === undefined ? [] : [[of, message] as const];
  });
}
