import { useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { sameAddress } from '../../lib/email-difference.ts';
import { TextField } from '../../ui/text-field.tsx';
import { confirmationFault, type InscriptionValues } from './inscription-form.ts';
import { inscriptionTexts as T } from './texts.fr.ts';

interface AddressFieldsProps {
  form: UseFormReturn<InscriptionValues>;
  onLeave: () => void;
}

const NATIVE = { inputMode: 'email', autoCapitalize: 'none', spellCheck: false } as const;

/** The address, twice; where the second one differs is pointed out. */
export function AddressFields({ form, onLeave }: AddressFieldsProps) {
  const { control, register, formState } = form;
  const [email, emailConfirmation] = useWatch({ control, name: ['email', 'emailConfirmation'] });
  const [left, setLeft] = useState(false);
  const differs = left ? confirmationFault({ email, emailConfirmation }) : null;
  const { errors } = formState;
  return (
    <>
      <TextField
        {...NATIVE}
        {...register('email', { onBlur: onLeave, deps: ['emailConfirmation'] })}
        label={T.champs.email}
        hint={T.emailAide}
        autoComplete="email"
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
        label={T.champs.emailConfirmation}
        autoComplete="email"
        error={errors.emailConfirmation?.message ?? differs ?? undefined}
        success={sameAddress(email, emailConfirmation) ? T.identiques : undefined}
      />
    </>
  );
}
