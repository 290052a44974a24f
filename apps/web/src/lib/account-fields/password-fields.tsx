import { useFormContext, useWatch } from 'react-hook-form';
import { PasswordField } from '../../ui/password-field.tsx';
import { PasswordMeter } from '../../ui/password-meter.tsx';
import { useEspace } from '../espace-context.ts';
import { judgedWith } from './judged-with.ts';
import { usePasswordStrength, usePasswordWarmUp } from '../use-password-strength.ts';

interface PasswordFieldsProps {
  labels: { readonly motDePasse: string; readonly motDePasseConfirmation: string };
  hint?: string | undefined;
  /** What the password must not contain, besides what is typed in the form. */
  personal?: readonly string[];
  /** Typed twice. */
  confirmed?: boolean;
}

/** The part of a form's values that these fields are, or read. */
interface PasswordValues {
  motDePasse: string;
  motDePasseConfirmation: string;
  email: string;
  numero?: string;
}

const NOTHING: readonly string[] = [];

/** A new password with its meter, and its confirmation. Needs the form's `FormProvider`. */
export function PasswordFields(props: PasswordFieldsProps) {
  const { labels, hint, personal = NOTHING, confirmed = true } = props;
  const { register, formState } = useFormContext<PasswordValues>();
  const { errors } = formState;
  const warmUp = usePasswordWarmUp();
  return (
    <>
      <PasswordField
        {...register('motDePasse', judgedWith('motDePasseConfirmation', errors))}
        label={labels.motDePasse}
        hint={hint}
        autoComplete="new-password"
        onFocus={warmUp}
        error={errors.motDePasse?.message}
      />
      <Meter personal={personal} />
      {confirmed ? (
        <PasswordField
          {...register('motDePasseConfirmation')}
          label={labels.motDePasseConfirmation}
          autoComplete="new-password"
          error={errors.motDePasseConfirmation?.message}
        />
      ) : null}
    </>
  );
}

/** Alone in following what is typed: a key draws the meter again, not the form. */
function Meter({ personal }: { personal: readonly string[] }) {
  const { policies } = useEspace();
  const { control } = useFormContext<PasswordValues>();
  const [password, email, numero = ''] = useWatch({
    control,
    name: ['motDePasse', 'email', 'numero'],
  });
  const known = [...personal, numero, email].filter((value) => value !== '');
  return <PasswordMeter {...usePasswordStrength(policies.password, known, password)} />;
}
