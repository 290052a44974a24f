import { requestReset, requestResetByNumber } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { answered, issuesOf, putOnFields } from '../../lib/form-issues.ts';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { RequestForm } from '../../lib/request-form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type EitherValues, resolveEither } from './either-values.ts';
import './identifiants-oublies.css';
import { EitherSent } from './either-sent.tsx';
import { oublisTexts } from './texts.fr.ts';
import { ResetPanel } from './reset-panel.tsx';

const T = oublisTexts.auChoix;
const LABELS = { email: T.email, numero: T.numero } as const;

/** A9: a reset link by the address of the account, or by its number where several people share the address. */
export function ResetByEither() {
  const espace = useEspaceId();
  const form = useForm<EitherValues>({
    defaultValues: { email: '', numero: '' },
    shouldFocusError: false,
    resolver: resolveEither,
  });
  const request = useEitherRequest(form);
  const send = (): void => {
    void form.handleSubmit(async (values) => {
      if (!request.isPending) await answered(request.mutateAsync(values));
    })();
  };
  const { errors, submitCount } = form.formState;
  const shared = request.data?.parNumero === true;
  useEffect(() => {
    if (shared) form.setFocus('numero');
  }, [shared, form]);
  if (request.isSuccess && !shared)
    return <EitherSent email={request.data.email} onAgain={request.reset} />;
  return (
    <RequestForm
      words={T}
      action={T.continuer}
      back={pathsOf(espace).connexion}
      aside={<ResetPanel />}
      request={{
        issues: issuesOf(errors, LABELS),
        attempt: submitCount,
        pending: request.isPending,
        failure: request.error,
        submit: send,
      }}
      after={<p className="oublis__carte">{T.parCarte}</p>}
    >
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
    </RequestForm>
  );
}

/** The number wins where both are given: it names one account. `email` is what the notice may show. */
function useEitherRequest(form: UseFormReturn<EitherValues>) {
  const espace = useEspaceId();
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
