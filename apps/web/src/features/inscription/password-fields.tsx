import { type Control, useWatch, type UseFormReturn } from 'react-hook-form';
import { useEspace } from '../../lib/espace-context.ts';
import { usePasswordStrength, usePasswordWarmUp } from '../../lib/use-password-strength.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { PasswordMeter } from '../../ui/password-meter.tsx';
import type { InscriptionValues } from './inscription-form.ts';
import { inscriptionTexts as T } from './texts.fr.ts';

/** The password with its meter, and its confirmation. */
export function PasswordFields({ form }: { form: UseFormReturn<InscriptionValues> }) {
  const { policies } = useEspace();
  const { register, formState } = form;
  const { errors } = formState;
  const warmUp = usePasswordWarmUp();
  return (
    <>
      <PasswordField
        {...register('motDePasse')}
        label={T.champs.motDePasse}
        hint={T.motDePasseAide(policies.password.minLength)}
        autoComplete="new-password"
        onFocus={warmUp}
        error={errors.motDePasse?.message}
      />
      <Meter control={form.control} />
      <PasswordField
        {...register('motDePasseConfirmation')}
        label={T.champs.motDePasseConfirmation}
        autoComplete="new-password"
        error={errors.motDePasseConfirmation?.message}
      />
    </>
  );
}

/** Alone in following what is typed: a key draws the meter again, not the form. */
function Meter({ control }: { control: Control<InscriptionValues> }) {
  const { policies } = useEspace();
  const [password, numero, email] = useWatch({
    control,
    name: ['motDePasse', 'numero', 'email'],
  });
  // The name is the server's to know until the code is checked.
  const personal = [numero, email].filter((value) => value !== '');
  return <PasswordMeter {...usePasswordStrength(policies.password, personal, password)} />;
}
