import { updateCredentials, type BodyInputOf, type BodyOf } from '@eps/contracts';
import * as z from 'zod/mini';
import { compteTexts } from '../texts.fr.ts';

/** The form as typed; an empty password field means « unchanged ». */
export interface CredentialsValues {
  motDePasseActuel: string;
  nouveauMotDePasse: string;
  nouveauMotDePasseConfirmation: string;
  email: string;
}

export type CredentialsBody = BodyOf<typeof updateCredentials>;

/** How the error summary names each field, in the order of the screen. */
export const credentialLabels = {
  motDePasseActuel: compteTexts.form.actuel,
  nouveauMotDePasse: compteTexts.form.nouveau,
  nouveauMotDePasseConfirmation: compteTexts.form.confirmer,
  email: compteTexts.form.courriel.replace(' *', ''),
} as const satisfies Record<keyof CredentialsValues, string>;

export const passwordFields = [
  'motDePasseActuel',
  'nouveauMotDePasse',
  'nouveauMotDePasseConfirmation',
] as const;

/** The field a refusal is about. */
export const fieldOfCode: Readonly<Record<string, keyof CredentialsValues>> = {
  'mot-de-passe-actuel-incorrect': 'motDePasseActuel',
  'mot-de-passe-trop-faible': 'nouveauMotDePasse',
  'mot-de-passe-deja-utilise': 'nouveauMotDePasse',
  'adresse-deja-utilisee': 'email',
};

/**
 * The contract's schema, fed with the form as typed.
 * @param afterLink once a reset link has been used: no current password, and a new one is due
 */
export function credentialsSchema(afterLink: boolean) {
  const { body } = updateCredentials;
  if (body === undefined) throw new Error('updateCredentials declares no body');
  return z.pipe(z.transform(afterLink ? withoutCurrent : withoutEmptyNew), body);
}

type Input = BodyInputOf<typeof updateCredentials>;

function withoutCurrent(values: CredentialsValues): Input {
  const { nouveauMotDePasse, nouveauMotDePasseConfirmation, email } = values;
  return { nouveauMotDePasse, nouveauMotDePasseConfirmation, email };
}

function withoutEmptyNew(values: CredentialsValues): Input {
  const { nouveauMotDePasse, nouveauMotDePasseConfirmation, ...others } = values;
  if (nouveauMotDePasse === '' && nouveauMotDePasseConfirmation === '') return others;
  return values;
}
