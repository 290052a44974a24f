import { requestResetByNumber } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { call } from '../../lib/api.ts';
import { fault, judged } from '../../lib/contract-faults.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { answered, issuesOf, putOnFields } from '../../lib/form-issues.ts';
import { numeroTiersFault } from '../../lib/numero-tiers.ts';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { RequestForm } from '../../lib/request-form.tsx';
import './identifiants-oublies.css';
import { NumberResetSent } from './number-reset-sent.tsx';
import { ResetPanel } from './reset-panel.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.parNumero;
const LABELS = { numero: T.numero } as const;

/** T7: a reset link to the address of the account of a « N° tiers ». The same answer whether or not it has one. */
export function ResetByNumber() {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const form = useForm<{ numero: string }>({
    defaultValues: { numero: '' },
    shouldFocusError: false,
    resolver: (values) => {
      const message = numeroTiersFault(values.numero);
      return judged(values, message === null ? {} : { numero: fault(message) });
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
    void form.handleSubmit(async ({ numero }) => {
      if (!request.isPending) await answered(request.mutateAsync(numero));
    })();
  };
  const { errors, submitCount } = form.formState;
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
    <RequestForm
      words={T}
      action={T.valider}
      back={paths.connexion}
      aside={<ResetPanel />}
      request={{
        issues: issuesOf(errors, LABELS),
        attempt: submitCount,
        pending: request.isPending,
        failure: request.error,
        submit: send,
      }}
    >
      <NumeroTiersField control={form.control} name="numero" label={T.numero} hint={T.numeroAide} />
      <p className="oublis__inconnue">
        <Link to={paths.adresseMailOubliee}>{T.inconnue}</Link>
      </p>
    </RequestForm>
  );
}
