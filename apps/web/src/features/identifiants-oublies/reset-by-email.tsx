import { requestReset } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import * as z from 'zod/mini';
import { ApiProblem } from '../../lib/api-problem.ts';
import { call } from '../../lib/api.ts';
import { bodySchema } from '../../lib/body-schema.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormActions, WizardLayout } from '../../ui/wizard-layout.tsx';
import './identifiants-oublies.css';
import { ResetPanel } from './reset-panel.tsx';
import { ResetSent } from './reset-sent.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.motDePasse;

/** O9: asks for a reset link by one’s address. The answer is the same whether or not the address is known. */
export function ResetByEmail() {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const [email, setEmail] = useState('');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const request = useMutation({
    mutationFn: () => call(requestReset, { params: { espace: id }, body: { email } }),
    onError: (error) => {
      const told = error instanceof ApiProblem ? error.problem.errors?.['email']?.[0] : undefined;
      if (told !== undefined) refuse(told);
    },
  });
  const refuse = (message: string): void => {
    setRefused(message);
    setAttempt((count) => count + 1);
  };
  const send = (): void => {
    if (request.isPending) return;
    const parsed = z.safeParse(bodySchema(requestReset), { email });
    setRefused(undefined);
    if (parsed.success) request.mutate();
    else refuse(parsed.error.issues[0]?.message ?? '');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  if (request.isSuccess) return <ResetSent email={email.trim()} onAgain={request.reset} />;
  return (
    <WizardLayout aside={<ResetPanel />}>
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={refused !== undefined || request.isError}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <form noValidate onSubmit={submit}>
        <ErrorSummary
          attempt={attempt}
          issues={refused === undefined ? [] : [{ field: 'email', message: refused }]}
        />
        <FailureNotice
          error={refused === undefined ? request.error : null}
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
          onChange={(event) => setEmail(event.target.value)}
          error={refused}
        />
        <p className="oublis__inconnue">
          <Link to={paths.parcours('recuperation')}>{T.inconnue}</Link>
        </p>
        <FormActions>
          <Button look="main" type="submit" busy={request.isPending} busyLabel={T.envoi}>
            {T.valider}
          </Button>
          <ButtonLink look="tertiary" to={paths.identifiantsOublies}>
            {T.retour}
          </ButtonLink>
        </FormActions>
      </form>
    </WizardLayout>
  );
}
