import { requestCode, type BodyInputOf, type ResponseOf } from '@eps/contracts';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { useCaptchaForm, type CaptchaValues } from '../../lib/captcha/use-captcha-form.ts';
import { CodeRequestForm } from './code-request-form.tsx';
import { CodeRequestResult } from './code-request-result.tsx';
import { premiereConnexionTexts as T } from './texts.fr.ts';

/** How a request ended, and what it was about. */
interface Outcome {
  readonly suite: ResponseOf<typeof requestCode>['suite'];
  readonly numero: string;
  readonly email: string | null;
}

const LABELS = {
  numero: T.numeroCourt,
  email: T.email,
  emailConfirmation: T.emailConfirmation,
  captcha: T.captcha,
} as const;

/** T4: asks for a code confidentiel. The guide tells three ends apart: each is a screen. */
export function PremiereConnexionScreen() {
  const espace = useEspaceId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const request = useCaptchaForm({
    route: requestCode,
    labels: LABELS,
    bodyOf,
    send: async (body) => {
      const typed = body as BodyInputOf<typeof requestCode>;
      const { suite } = await call(requestCode, { params: { espace }, body: typed });
      setOutcome({ suite, numero: typed.numero, email: typed.email ?? null });
    },
  });
  if (outcome === null) return <CodeRequestForm request={request} />;
  return (
    <CodeRequestResult
      {...outcome}
      onAgain={() => {
        request.form.reset();
        request.captcha.renew();
        setOutcome(null);
      }}
    />
  );
}

/** The address is optional: left empty, it is not sent. */
function bodyOf({ numero, email, emailConfirmation }: CaptchaValues): object {
  const address = email.trim() === '' && emailConfirmation.trim() === '';
  return address ? { numero } : { numero, email, emailConfirmation };
}
