import { type Canal, getParcoursDeclaration } from '@eps/espaces';
import { sendCode, verifyCode } from '@eps/contracts';
import { useState, type SubmitEvent } from 'react';
import { firstFault } from '../../../lib/contract-faults.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { useOneField } from '../../../lib/use-one-field.ts';
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
const ABOUT_THE_CODE = new Set(['code-incorrect', 'code-perime']);

/** O4: the 6 digits received (screen 09). */
export function CodeStep({ kind, view, receivedAt }: StepProps) {
  const espace = useEspace();
  const { id } = espace;
  const [code, setCode] = useState('');
  const verify = useStep(kind, verifyCode);
  const resend = useStep(kind, sendCode);
  const field = useOneField({
    faultOf: (code) => firstFault(verifyCode, { code }),
    send: (code) => verify.mutateAsync({ code }),
    refusalOf: ({ problem }) => (ABOUT_THE_CODE.has(problem.code) ? problem.detail : null),
  });
  const { refused, failure } = field;

  const send = (): void => {
    if (field.busy) return;
    resend.reset();
    field.submit(code);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  const receive = (canal: Canal): void => {
    if (resend.isPending) return;
    field.reset();
    resend.mutate(
      { canal },
      {
        onSuccess: () => {
          setCode('');
          field.reset();
        },
      },
    );
  };
  const step = { kind, view, receivedAt };
  return (
    <StepFrame
      kind={kind}
      rank={2}
      titre={getParcoursDeclaration(espace, kind).titres.code}
      lead={<SentTo view={view} />}
      failed={refused !== undefined || failure !== null || resend.isError}
      aside={<CodeHelp {...step} onReceive={receive} />}
      reference={view.reference}
    >
      <form noValidate onSubmit={submit}>
        <ErrorSummary
          attempt={field.attempt}
          issues={refused === undefined ? [] : [{ field: 'code', message: refused }]}
        />
        <FailureNotice error={failure} onRetry={send} focused />
        <FailureNotice
          error={resend.error}
          onRetry={() => {
            if (resend.variables !== undefined) receive(resend.variables.canal);
          }}
          focused
        />
        <CodeField
          label={T.saisir}
          hint={T.aide}
          name="code"
          value={code}
          onChange={setCode}
          error={refused}
        />
        <FormActions>
          <Button look="main" type="submit" busy={field.busy} busyLabel={T.envoi}>
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
