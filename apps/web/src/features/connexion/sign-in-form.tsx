import Clock from 'lucide-react/icons/clock';
import { type SubmitEvent, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { issueText } from '../../lib/form-issues.ts';
import { LinkedText } from '../../lib/linked-text.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { timeOfDay } from '../../lib/times.fr.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { ReassuranceLine } from '../../ui/reassurance-line.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LockNotice } from './lock-notice.tsx';
import { connexionTexts as T } from './texts.fr.ts';
import { endOf, type SignIn, type SignInField } from './use-sign-in.ts';

/** The two fields, their errors, the lock. Uncontrolled, so that what a browser fills in by itself is read too. */
export function SignInForm({ signIn }: { signIn: SignIn }) {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const form = useRef<HTMLFormElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const { error, errors, lock, pending } = signIn;

  // A refused password is typed again; a cut network is not the password's fault.
  useEffect(() => {
    const field = password.current;
    const refused = error instanceof ApiProblem || lock !== null;
    if (!refused || field === null) return;
    field.value = '';
    field.focus();
  }, [error, lock]);

  const send = (): void => {
    if (form.current === null) return;
    const data = new FormData(form.current);
    signIn.submit({
      identifiant: textOf(data, 'identifiant').trim(),
      motDePasse: textOf(data, 'motDePasse'),
    });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  const labels = { identifiant: T.email, motDePasse: T.motDePasse };
  return (
    <form ref={form} noValidate method="post" onSubmit={submit}>
      <ErrorSummary
        attempt={signIn.attempt}
        issues={(['identifiant', 'motDePasse'] as const).flatMap((field) =>
          errors[field] === undefined
            ? []
            : [{ field, message: issueText(labels[field], errors[field]) }],
        )}
      />
      {lock === null ? (
        <Refusal error={error} onRetry={send} />
      ) : (
        <LockNotice key={lock.since} lock={lock} onEnd={signIn.unlock} />
      )}
      <TextField
        label={T.email}
        name="identifiant"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.identifiant}
        onChange={(event) => {
          if (lock !== null && event.target.value.trim() !== lock.identifiant) signIn.unlock();
        }}
      />
      <PasswordField
        ref={password}
        label={T.motDePasse}
        name="motDePasse"
        autoComplete="current-password"
        error={errors.motDePasse}
      />
      <Button
        look="main"
        type="submit"
        wide
        busy={pending}
        busyLabel={T.connexion}
        icon={lock === null ? undefined : <Clock aria-hidden="true" />}
        unavailable={lock === null ? false : T.possibleA(timeOfDay(endOf(lock)))}
      >
        {T.seConnecter}
      </Button>
      <p className="connexion-card__links">
        <Link to={paths.identifiantsOublies}>{T.oublies}</Link>
      </p>
      <ReassuranceLine>{T.jamais(organisation.motPourEmail)}</ReassuranceLine>
    </form>
  );
}

function textOf(data: FormData, field: SignInField): string {
  const value = data.get(field);
  return typeof value === 'string' ? value : '';
}

function Refusal({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { id } = useEspace();
  return (
    <FailureNotice error={error} onRetry={onRetry}>
      {error instanceof ApiProblem ? (
        <LinkedText
          text={error.problem.detail}
          words={T.nouveauMotDePasse}
          to={pathsOf(id).motDePasseOublie}
        />
      ) : null}
    </FailureNotice>
  );
}
