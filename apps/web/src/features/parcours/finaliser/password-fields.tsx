import { type Control, useWatch, type UseFormReturn } from 'react-hook-form';
import { useEspace } from '../../../lib/espace-context.ts';
import { usePasswordStrength, usePasswordWarmUp } from '../../../lib/use-password-strength.ts';
import { PasswordField } from '../../../ui/password-field.tsx';
import { PasswordMeter } from '../../../ui/password-meter.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import type { FinalValues } from './final-form.ts';

const { motDePasse: MOT_DE_PASSE, motDePasseConfirmation: CONFIRMATION } = parcoursTexts.champs;

interface PasswordFieldsProps {
  form: UseFormReturn<FinalValues>;
  /** What the password must not contain. */
  personal: readonly string[];
  /** Typed twice. */
  confirmed: boolean;
}

/** The password with its meter, and its confirmation. */
export function PasswordFields({ form, personal, confirmed }: PasswordFieldsProps) {
  const { register, formState } = form;
  const { errors } = formState;
  const warmUp = usePasswordWarmUp();
  return (
    <>
      <PasswordField
        {...register('motDePasse')}
        label={MOT_DE_PASSE}
        autoComplete="new-password"
        onFocus={warmUp}
        error={errors.motDePasse?.message}
      />
      <Meter control={form.control} personal={personal} />
      {confirmed ? (
        <PasswordField
          {...register('motDePasseConfirmation')}
          label={CONFIRMATION}
          autoComplete="new-password"
          error={errors.motDePasseConfirmation?.message}
        />
      ) : null}
    </>
  );
}

/** Alone in following what is typed: a key draws the meter again, not the form. */
function Meter({
  control,
  personal,
}: {
  control: Control<FinalValues>;
  personal: readonly string[];
}) {
  const { policies } = useEspace();
  const [password, email] = useWatch({ control, name: ['motDePasse', 'email'] });
  const known = email === '' ? personal : [...personal, email];
  return <PasswordMeter {...usePasswordStrength(policies.password, known, password)} />;
}
