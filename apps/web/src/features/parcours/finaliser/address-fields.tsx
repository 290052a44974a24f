import { useWatch, type UseFormReturn } from 'react-hook-form';
import { TextField } from '../../../ui/text-field.tsx';
import { IdentityStrip } from '../../../ui/wizard-layout.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import type { FinalValues } from './final-form.ts';
import { finaliserTexts as T } from './texts.fr.ts';

const { email: EMAIL, emailConfirmation: CONFIRMATION } = parcoursTexts.champs;

interface AddressFieldsProps {
  form: UseFormReturn<FinalValues>;
  onLeave: () => void;
}

const NATIVE = { inputMode: 'email', autoCapitalize: 'none', spellCheck: false } as const;

/** The address, twice: a typing mistake in it would lose the mails. */
export function AddressFields({ form, onLeave }: AddressFieldsProps) {
  const { control, register, formState } = form;
  const [email, confirmation] = useWatch({ control, name: ['email', 'emailConfirmation'] });
  const same = email !== '' && email.trim().toLowerCase() === confirmation.trim().toLowerCase();
  const { errors } = formState;
  return (
    <>
      <TextField
        {...NATIVE}
        {...register('email', { onBlur: onLeave })}
        label={EMAIL}
        hint={T.emailAide}
        autoComplete="username"
        error={errors.email?.message}
      />
      <TextField
        {...NATIVE}
        {...register('emailConfirmation', { onBlur: onLeave })}
        label={CONFIRMATION}
        autoComplete="email"
        error={errors.emailConfirmation?.message}
        success={same ? T.identiques : undefined}
      />
    </>
  );
}

/** The address that the code has just proved. The hidden control lets password managers file the password under it. */
export function FixedAddress({ email }: { email: string }) {
  return (
    <>
      <IdentityStrip facts={[{ label: T.emailFixe, value: email }]} />
      <input
        className="sr-only"
        type="text"
        name="username"
        autoComplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
    </>
  );
}
