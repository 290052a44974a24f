import { requestResetByNumber } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { issuesOf, putOnFields } from '../../lib/form-issues.ts';
import { numeroTiersFault } from '../../lib/numero-tiers.ts';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FormActions, WizardLayout } from '../../ui/wizard-layout.tsx';
import './identifiants-oublies.css';
import { NumberResetSent } from './number-reset-sent.tsx';
import { ResetPanel } from './reset-panel.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.parNumero;
const LABELS = { numero: T.numero } as const;

/** T7: a reset link to the address of the account of a « N° tiers ». The same answer whether or not it has one. */
export function ResetByNumber() {
  const { id: espace, organisation } = useEspace();
  const paths = pathsOf(espace);
  const form = useForm<{ numero: string }>({
    defaultValues: { numero: '' },
    shouldFocusError: false,
    resolver: (values) => {
      const message = numeroTiersFault(values.numero);
      return message === null
        ? { values, errors: {} }
        : { values: {}, errors: { numero: { type: 'contract', message } } };
    },
  });
  const request = useMutation({
    mutationFn: (numero: string) =>
      call(requestResetByNumber, { params: { espace }, body: { numero } }),
    onError: (error) => {
      if (putOnFields(error, form.setError, ['numero'])) request.reset();
    },
  });
  const send = (): void => {
    void form.handleSubmit(({ numero }) => {
      if (!request.isPending) request.mutate(numero);
    })();
  };
  const { errors, submitCount } = form.formState;
  const issues = issuesOf(errors, LABELS);
  if (request.isSuccess)
    return (
      <NumberResetSent
        numero={request.variables}
        onAgain={() => {
          form.reset();
          request.reset();
        }}
      />
    );
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
        <NumeroTiersField
          control={form.control}
          name="numero"
          label={T.numero}
          hint={T.numeroAide}
        />
        <p className="oublis__inconnue">
          <Link to={paths.adresseMailOubliee}>{T.inconnue}</Link>
        </p>
        <FormActions>
          <Button look="main" type="submit" busy={request.isPending} busyLabel={T.envoi}>
            {T.valider}
          </Button>
          <ButtonLink look="tertiary" to={paths.connexion}>
            {T.retour}
          </ButtonLink>
        </FormActions>
      </form>
    </WizardLayout>
  );
}
