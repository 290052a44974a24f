import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { TextField } from '../../ui/text-field.tsx';
import { sameAddress } from '../email-difference.ts';
import { confirmationFault } from './confirmation-fault.ts';
import { judgedWith } from './judged-with.ts';
import { accountFieldTexts as T } from './texts.fr.ts';

interface AddressFieldsProps {
  labels: { readonly email: string; readonly emailConfirmation: string };
  hint?: string | undefined;
  /** One signs in with it: a password manager files the password under it. */
  identifier?: boolean;
  onLeave: () => void;
}

/** The part of a form's values that these fields are. */
interface AddressValues {
  email: string;
  emailConfirmation: string;
}

const NATIVE = { inputMode: 'email', autoCapitalize: 'none', spellCheck: false } as const;

/** An address, twice; where the second one differs is pointed out. Needs the form's `FormProvider`. */
export function AddressFields({ labels, hint, identifier = false, onLeave }: AddressFieldsProps) {
  const { control, register, formState } = useFormContext<AddressValues>();
  const [email, emailConfirmation] = useWatch({ control, name: ['email', 'emailConfirmation'] });
  const [left, setLeft] = useState(false);
  const differs = left ? confirmationFault({ email, emailConfirmation }) : null;
  const { errors } = formState;
  return (
    <>
      <TextField
        {...NATIVE}
        {...register('email', { onBlur: onLeave, ...judgedWith('emailConfirmation', errors) })}
        label={labels.email}
        hint={hint}
        autoComplete={identifier ? 'username' : 'email'}
        error={errors.email?.message}
      />
      <TextField
        {...NATIVE}
        {...register('emailConfirmation', {
          onBlur: () => {
            setLeft(true);
            onLeave();
          },
          onChange: () => setLeft(false),
        })}
        label={labels.emailConfirmation}
        autoComplete="email"
        error={errors.emailConfirmation?.message ?? differs ?? undefined}
        success={sameAddress(email, emailConfirmation) ? T.identiques : undefined}
      />
    </>
  );
}
