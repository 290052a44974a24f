import { requestReset, requestResetByNumber } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { issuesOf, putOnFields } from '../../lib/form-issues.ts';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormActions, WizardLayout } from '../../ui/wizard-layout.tsx';
import { type EitherValues, resolveEither } from './either-values.ts';
import './identifiants-oublies.css';
import { EitherSent } from './either-sent.tsx';
import { oublisTexts } from './texts.fr.ts';
import { ResetPanel } from './reset-panel.tsx';

const T = oublisTexts.auChoix;
const LABELS = { email: T.email, numero: T.numero } as const;

/** A9: a reset link by the address of the account, or by its number where several people share the address. */
export function ResetByEither() {
  const { id: espace, organisation } = useEspace();
  const form = useForm<EitherValues>({
    defaultValues: { email: '', numero: '' },
    shouldFocusError: false,
    resolver: resolveEither,
  });
  const request = useEitherRequest(form);
  const send = (): void => {
    void form.handleSubmit((values) => {
      if (!request.isPending) request.mutate(values);
    })();
  };
  const { errors, submitCount } = form.formState;
  const issues = issuesOf(errors, LABELS);
  const shared = request.data?.parNumero === true;
  useEffect(() => {
    if (shared) form.setFocus('numero');
  }, [shared, form]);
  if (request.isSuccess && !shared)
    return <EitherSent email={request.data.email} onAgain={request.reset} />;
  return (
    <WizardLayout aside={<ResetPanel />}>
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={issues.length > 0 || request.isError}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ErrorSummary issues={issues} attempt={submitCount} />
        <FailureNotice error={request.error} onRetry={send} focused />
        {shared ? (
          <Notice kind="att" title={T.partagee} live="alert">
            <p>{T.partageeSuite}</p>
          </Notice>
        ) : null}
        <TextField
          {...form.register('email')}
          label={T.email}
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          error={errors.email?.message}
        />
        <NumeroTiersField
          control={form.control}
          name="numero"
          label={T.numero}
          hint={T.numeroAide}
          of="am"
        />
        <FormActions>
          <Button look="main" type="submit" busy={request.isPending} busyLabel={T.envoi}>
            {T.continuer}
          </Button>
          <ButtonLink look="tertiary" to={pathsOf(espace).connexion}>
            {T.retour}
          </ButtonLink>
        </FormActions>
        <p className="oublis__carte">{T.parCarte}</p>
      </form>
    </WizardLayout>
  );
}

/** The number wins where both are given: it names one account. `email` is what the notice may show. */
function useEitherRequest(form: UseFormReturn<EitherValues>) {
  const { id: espace } = useEspace();
  const request = useMutation({
    mutationFn: async ({ email, numero }: EitherValues) => {
      const params = { espace };
      if (numero.trim() !== '') {
        await call(requestResetByNumber, { params, body: { numero } });
        return { email: null, parNumero: false };
      }
      const { parNumero } = await call(requestReset, { params, body: { email } });
      return { email: email.trim(), parNumero };
    },
    onError: (error) => {
      if (putOnFields(error, form.setError, ['email', 'numero'])) request.reset();
    },
  });
  return request;
}
