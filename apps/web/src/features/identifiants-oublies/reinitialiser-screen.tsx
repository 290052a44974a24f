import { requestNewCode, type BodyInputOf } from '@eps/contracts';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { useCaptchaForm } from '../../lib/captcha/use-captcha-form.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { NewCodeForm } from './new-code-form.tsx';
import { NewCodeSent } from './new-code-sent.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.reinitialiser;
const LABELS = { numero: T.numero, canal: T.canal, captcha: T.captcha } as const;

/** T9: a new code confidentiel. The account that exists works until that code is used; nothing tells whether one does. */
export function ReinitialiserScreen() {
  const espace = useEspaceId();
  const [sent, setSent] = useState<BodyInputOf<typeof requestNewCode> | null>(null);
  const request = useCaptchaForm({
    route: requestNewCode,
    labels: LABELS,
    bodyOf: ({ numero, canal }) => ({ numero, canal }),
    send: async (body) => {
      const typed = body as BodyInputOf<typeof requestNewCode>;
      await call(requestNewCode, { params: { espace }, body: typed });
      setSent(typed);
    },
  });
  if (sent === null) return <NewCodeForm request={request} />;
  return (
    <NewCodeSent
      numero={sent.numero}
      canal={sent.canal}
      onAgain={() => {
        request.form.reset();
        request.captcha.renew();
        setSent(null);
      }}
    />
  );
}
