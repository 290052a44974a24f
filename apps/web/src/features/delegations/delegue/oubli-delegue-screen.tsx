import { requestDelegueReset } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import * as z from 'zod/mini';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { call } from '../../../lib/api.ts';
import { bodySchema } from '../../../lib/body-schema.ts';
import { delegationPathsOf } from '../../../lib/delegation-paths.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { RequestSent } from '../../../lib/request-sent.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormActions, WizardLayout } from '../../../ui/wizard-layout.tsx';
import './delegue.css';
import type { DoorState } from './door-state.ts';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.oubli;

/** Asks for a link to another password. The answer is the same whether or not anybody acts with that address. */
export function OubliDelegueScreen() {
  const { id: espace, organisation } = useEspace();
  const known = ((useLocation().state ?? {}) as DoorState).email;
  const [email, setEmail] = useState(known ?? '');
  const [refusal, setRefusal] = useState<{ readonly message?: string; readonly attempt: number }>({
    attempt: 0,
  });
  const refuse = (message: string): void =>
    setRefusal(({ attempt }) => ({ message, attempt: attempt + 1 }));
  const request = useMutation({
    mutationFn: () => call(requestDelegueReset, { params: { espace }, body: { email } }),
    onError: (error) => {
      const told = error instanceof ApiProblem ? error.problem.errors?.['email']?.[0] : undefined;
      if (told !== undefined) refuse(told);
    },
  });
  const send = (): void => {
    if (request.isPending) return;
    const { error } = z.safeParse(bodySchema(requestDelegueReset), { email });
    if (error !== undefined) return refuse(error.issues[0]?.message ?? '');
    setRefusal(({ attempt }) => ({ attempt }));
    request.mutate();
  };
  if (request.isSuccess) return <Sent email={email.trim()} onAgain={request.reset} />;
  const { message, attempt } = refusal;
  return (
    <WizardLayout>
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={message !== undefined || request.isError}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <form
        className="delegue__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ErrorSummary
          attempt={attempt}
          issues={message === undefined ? [] : [{ field: 'email', message }]}
        />
        <FailureNotice
          error={message === undefined ? request.error : null}
          onRetry={send}
          focused
        />
        <TextField
          label={T.email}
          name="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
          error={message}
        />
        <FormActions>
          <Button look="main" type="submit" busy={request.isPending} busyLabel={T.envoi}>
            {T.valider}
          </Button>
          <ButtonLink look="tertiary" to={delegationPathsOf(espace).connexion}>
            {T.retour}
          </ButtonLink>
        </FormActions>
      </form>
    </WizardLayout>
  );
}

function Sent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const { id } = useEspace();
  return (
    <RequestSent
      words={T}
      lead={
        <>
          {T.faitAvant}
          <strong>{email}</strong>
          {T.faitApres}
        </>
      }
      otherWay={{ to: pathsOf(id).assistance, text: T.assistance }}
      back={delegationPathsOf(id).connexion}
      onAgain={onAgain}
    />
  );
}
