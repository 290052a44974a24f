import { chooseIdentifiers, fieldTexts, type BodyInputOf, type CreationView } from '@eps/contracts';
import type { Resolver } from 'react-hook-form';
import { confirmationFault } from '../../../lib/account-fields/confirmation-fault.ts';
import { contractFaults, fault, type Faults, judged } from '../../../lib/contract-faults.ts';
import { creationTexts } from '../texts.fr.ts';
import type { Draft } from '../use-drafted-form.ts';
import { identifiantsTexts } from './texts.fr.ts';

/** As typed. */
export interface IdentifierValues {
  /** What becomes of the address typed when the letter was asked for; empty until it is chosen. */
  adresse: '' | 'garder' | 'autre';
  email: string;
  emailConfirmation: string;
  motDePasse: string;
  motDePasseConfirmation: string;
  contactAccepte: boolean;
  cguAcceptees: boolean;
}

export const EMPTY: IdentifierValues = {
  adresse: '',
  email: '',
  emailConfirmation: '',
  motDePasse: '',
  motDePasseConfirmation: '',
  contactAccepte: false,
  cguAcceptees: false,
};

/** In the order of the form. */
export const LABELS = { adresse: identifiantsTexts.candidat.legende, ...creationTexts.champs };

export const PASSWORDS = ['motDePasse', 'motDePasseConfirmation'] as const;
export const FIELDS = ['email', 'emailConfirmation', ...PASSWORDS, 'cguAcceptees'] as const;

/** The field each refusal is about. */
export const BY_CODE = {
  'mot-de-passe-trop-faible': 'motDePasse',
  'adresse-deja-utilisee': 'email',
} as const;

export const keepAddresses = ({
  email,
  emailConfirmation,
}: Pick<IdentifierValues, 'email' | 'emailConfirmation'>): Draft => ({ email, emailConfirmation });

type Candidate = CreationView['candidat'];

/** What is sent: the address kept is as good as typed twice. */
export function bodyOf(
  { adresse, ...typed }: IdentifierValues,
  candidat: Candidate,
): BodyInputOf<typeof chooseIdentifiers> {
  const kept = adresse === 'garder' && candidat !== null ? candidat.email : null;
  return {
    ...typed,
    ...(kept === null ? {} : { email: kept, emailConfirmation: kept }),
    // Left unticked, the schema refuses it.
    cguAcceptees: typed.cguAcceptees as true,
  };
}

/** The contract's own schema, on what will be sent; people are told everything at once. */
export function identifiersResolver(candidat: Candidate): Resolver<IdentifierValues> {
  return (values) => {
    const body = bodyOf(values, candidat);
    const errors: Faults<keyof IdentifierValues> = contractFaults(chooseIdentifiers, body, FIELDS);
    // The schema looks at pairs once every field is right.
    if (values.motDePasse !== '' && values.motDePasse !== values.motDePasseConfirmation)
      errors.motDePasseConfirmation ??= fault(fieldTexts.motDePasseConfirmation);
    const differs = values.adresse === 'garder' ? null : confirmationFault(values);
    if (differs !== null) errors.emailConfirmation = fault(differs);
    if (candidat !== null && values.adresse === '') {
      errors.adresse = fault(fieldTexts.choix);
      // Their fields are not there yet.
      delete errors.email;
      delete errors.emailConfirmation;
    }
    return judged(values, errors);
  };
}
