import { getParcoursDeclaration } from '@eps/espaces';
import { sendCode, verifyCode } from '@eps/contracts';
import * as z from 'zod/mini';
import { useState, type SubmitEvent } from 'react';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { bodySchema } from '../../../lib/body-schema.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { CodeField } from '../../../ui/code-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { ReassuranceLine } from '../../../ui/reassurance-line.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { CHOICE } from '../pages.ts';
import { type StepProps, useStep } from '../parcours-query.ts';
import { StepFrame } from '../step-frame.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import { CodeHelp } from './code-help.tsx';
import { Resend } from './resend.tsx';
import { SentTo } from './sent-to.tsx';
import { codeTexts as T } from './texts.fr.ts';

/** What the code itself is refused for; anything else is told above the form. */
const ABOUT_THE_CODE = new Set(['code-incorrect', 'code-perime', 'requete-invalide']);

/** O4: the 6 digits received (screen 09). */
export function CodeStep({ kind, view, receivedAt }: StepProps) {
  const espace = useEspace();
  const { id } = espace;
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const verify = useStep(kind, verifyCode);
  const resend = useStep(kind, sendCode);

  const refuse = (message: string): void => {
    setRefused(message);
    setAttempt((count) => count + 1);
  };
  const send = (): void => {
    if (verify.isPending) return;
    const parsed = z.safeParse(bodySchema(verifyCode), { code });
    if (!parsed.success) {
      refuse(parsed.error.issues[0]?.message ?? '');
      return;
    }
    setRefused(undefined);
    resend.reset();
    verify.mutate(
      { code },
      {
        onError: (error) => {
          if (isAboutCode(error)) refuse(error.problem.detail);
        },
      },
    );
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  const receive = (canal: 'sms' | 'email'): void => {
    if (resend.isPending) return;
    verify.reset();
    resend.mutate(
      { canal },
      {
        onSuccess: () => {
          setCode('');
          setRefused(undefined);
        },
      },
    );
  };
  const failure = isAboutCode(verify.error) ? null : (verify.error ?? resend.error);
  const step = { kind, view, receivedAt };
  return (
    <StepFrame
      kind={kind}
      rank={2}
      titre={getParcoursDeclaration(espace, kind).titres.code}
      lead={<SentTo view={view} />}
      failed={refused !== undefined || failure !== null}
      aside={<CodeHelp {...step} onReceive={receive} />}
      reference={view.reference}
    >
      <form noValidate onSubmit={submit}>
        <ErrorSummary
          attempt={attempt}
          issues={refused === undefined ? [] : [{ field: 'code', message: refused }]}
        />
        <FailureNotice error={failure} onRetry={send} />
        <CodeField
          label={T.saisir}
          hint={T.aide}
          name="code"
          value={code}
          onChange={setCode}
          error={refused}
        />
        <FormActions>
          <Button look="main" type="submit" busy={verify.isPending} busyLabel={T.envoi}>
            {T.valider}
          </Button>
          <ButtonLink look="tertiary" to={`${pathsOf(id).code(kind)}?${CHOICE}`}>
            {parcoursTexts.retour}
          </ButtonLink>
        </FormActions>
      </form>
      <Resend {...step} pending={resend.isPending} sent={resend.isSuccess} onReceive={receive} />
      <ReassuranceLine>{T.confidence}</ReassuranceLine>
    </StepFrame>
  );
}

function isAboutCode(error: Error | null): error is ApiProblem {
  return error instanceof ApiProblem && ABOUT_THE_CODE.has(error.problem.code);
}
