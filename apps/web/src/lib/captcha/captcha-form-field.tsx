import { useController } from 'react-hook-form';
import { CaptchaField } from './captcha-field.tsx';
import type { CaptchaForm } from './use-captcha-form.ts';

/** The captcha of a form, at its field `captcha`. */
export function CaptchaFormField({ form: { form, captcha } }: { form: CaptchaForm }) {
  const { field, fieldState } = useController({ control: form.control, name: 'captcha' });
  return <CaptchaField {...field} captcha={captcha} error={fieldState.error?.message} />;
}
