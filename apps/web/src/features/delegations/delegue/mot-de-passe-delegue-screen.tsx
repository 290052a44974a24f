import { setDeleguePassword } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import ShieldQuestion from 'lucide-react/icons/shield-question-mark';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { PasswordFields } from '../../../lib/account-fields/password-fields.tsx';
import { call } from '../../../lib/api.ts';
import { DeadLink } from '../../../lib/dead-link.tsx';
import { delegationPathsOf } from '../../../lib/delegation-paths.ts';
import { useEspace, useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { answered, issuesOf } from '../../../lib/form-issues.ts';
import { isLinkRefused } from '../../../lib/is-link-refused.ts';
import { forgetToken, heldToken } from '../../../lib/link-token.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { FormActions, OtherWay, WizardLayout } from '../../../ui/wizard-layout.tsx';
import './delegue.css';
import type { DoorState } from './door-state.ts';
import {
  bodyOf,
  passwordResolver,
  type PasswordValues,
  putPasswordRefusal,
} from './password-values.ts';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.motDePasse;
const LABELS = {
  motDePasse: T.motDePasse,
  motDePasseConfirmation: T.motDePasseConfirmation,
} as const;

/** What the link of a forgotten password opens: another one, then the door. */
export function MotDePasseDelegueScreen() {
  const { organisation } = useEspace();
  const [jeton] = useState(() => heldToken());
  const { form, error, busy, submit } = useSetPassword(jeton ?? '');
  const { errors, submitCount } = form.formState;
  const issues = issuesOf(errors, LABELS);
  if (jeton === null || isLinkRefused(error)) return <Dead error={error} />;
  return (
    <WizardLayout>
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={issues.length > 0 || error !== null}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <FormProvider {...form}>
        <form
          className="delegue__form"
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <ErrorSummary issues={issues} attempt={submitCount} />
          <FailureNotice error={error} onRetry={submit} focused />
          <PasswordFields labels={LABELS} />
          <FormActions>
            <Button look="main" type="submit" busy={busy} busyLabel={T.envoi}>
              {T.valider}
            </Button>
          </FormActions>
        </form>
      </FormProvider>
      <OtherWay icon={<ShieldQuestion aria-hidden="true" />} title={T.pasVousTitre}>
        <p>{T.pasVous}</p>
      </OtherWay>
    </WizardLayout>
  );
}

function useSetPassword(jeton: string) {
  const espace = useEspaceId();
  const navigate = useNavigate();
  const form = useForm<PasswordValues>({
    defaultValues: { email: '', motDePasse: '', motDePasseConfirmation: '' },
    shouldFocusError: false,
    resolver: passwordResolver(setDeleguePassword),
  });
  const set = useMutation({
    mutationFn: (values: PasswordValues) =>
      call(setDeleguePassword, { params: { espace }, body: bodyOf(jeton, values) }),
    onSuccess: ({ email }) => {
      forgetToken();
      const state: DoorState = { fait: 'mot-de-passe', email };
      void navigate(delegationPathsOf(espace).connexion, { replace: true, state });
    },
    onError: (error) => {
      if (putPasswordRefusal(error, form)) set.reset();
    },
  });
  return {
    form,
    error: set.error,
    busy: set.isPending || set.isSuccess,
    submit: (): void => {
      void form.handleSubmit(async (values) => {
        if (!set.isPending && !set.isSuccess) await answered(set.mutateAsync(values));
      })();
    },
  };
}

function Dead({ error }: { error: Error | null }) {
  const paths = delegationPathsOf(useEspaceId());
  return (
    <DeadLink error={error} titre={T.titre}>
      <ButtonLink look="main" to={paths.motDePasseOublie}>
        {T.nouveau}
      </ButtonLink>
      <ButtonLink look="tertiary" to={paths.connexion}>
        {delegueTexts.lien.connexion}
      </ButtonLink>
    </DeadLink>
  );
}
