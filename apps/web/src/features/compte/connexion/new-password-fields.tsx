import { type UseFormReturn, useWatch } from 'react-hook-form';
import { judgedWith } from '../../../lib/account-fields/judged-with.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { usePasswordStrength, usePasswordWarmUp } from '../../../lib/use-password-strength.ts';
import { PasswordField } from '../../../ui/password-field.tsx';
import { PasswordMeter } from '../../../ui/password-meter.tsx';
import { compteTexts } from '../texts.fr.ts';
import type { CredentialsBody, CredentialsValues } from './credentials.ts';

type CredentialsForm = UseFormReturn<CredentialsValues, unknown, CredentialsBody>;

interface NewPasswordFieldsProps {
  form: CredentialsForm;
  labels: { readonly nouveau: string; readonly confirmer: string };
  /** What the password must not contain, besides the address in the form. */
  personal: readonly string[];
}

/** A new password with its meter, and its confirmation, which says once it is the same. */
export function NewPasswordFields({ form, labels, personal }: NewPasswordFieldsProps) {
  const { register, formState } = form;
  const { errors } = formState;
  const same = useWatch({
    control: form.control,
    name: ['nouveauMotDePasse', 'nouveauMotDePasseConfirmation'],
    compute: ([nouveau, confirmation]) => nouveau !== '' && nouveau === confirmation,
  });
  const warmUp = usePasswordWarmUp();
  return (
    <>
      <PasswordField
        {...register('nouveauMotDePasse', judgedWith('nouveauMotDePasseConfirmation', errors))}
        label={labels.nouveau}
        autoComplete="new-password"
        onFocus={warmUp}
        error={errors.nouveauMotDePasse?.message}
      />
      <Meter control={form.control} personal={personal} />
      <PasswordField
        {...register('nouveauMotDePasseConfirmation')}
        label={labels.confirmer}
        autoComplete="new-password"
        error={errors.nouveauMotDePasseConfirmation?.message}
        success={same ? compteTexts.form.identiques : undefined}
      />
    </>
  );
}

interface MeterProps {
  control: CredentialsForm['control'];
  personal: readonly string[];
}

/** Alone in following what is typed: a key draws the meter again, not the form. */
function Meter({ control, personal }: MeterProps) {
  const { policies } = useEspace();
  const [password, email] = useWatch({ control, name: ['nouveauMotDePasse', 'email'] });
  return (
    <PasswordMeter {...usePasswordStrength(policies.password, [...personal, email], password)} />
  );
}
