import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useEspace } from '../../../lib/espace-context.ts';
import { usePasswordStrength } from '../../../lib/use-password-strength.ts';
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
  const { policies } = useEspace();
  const { control, register, formState } = form;
  const [password, email] = useWatch({ control, name: ['motDePasse', 'email'] });
  const known = email === '' ? personal : [...personal, email];
  const { meter, warmUp } = usePasswordStrength(policies.password, known, password);
  const { errors } = formState;
  return (
    <>
      <PasswordField
        {...register('motDePasse')}
        label={MOT_DE_PASSE}
        autoComplete="new-password"
        onFocus={warmUp}
        error={errors.motDePasse?.message}
      />
      <PasswordMeter {...meter} />
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
