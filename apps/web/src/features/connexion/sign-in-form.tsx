import Clock from 'lucide-react/icons/clock';
import { lazy, type SubmitEvent, Suspense, useRef } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../../lib/api-problem.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { issueText } from '../../lib/issue-text.ts';
import { LinkedText } from '../../lib/linked-text.tsx';
import { endOf } from '../../lib/lock/lock.ts';
import { pathsOf } from '../../lib/paths.ts';
import { textOf, usePasswordField } from '../../lib/sign-in-fields.ts';
import { timeOfDay } from '../../lib/times.fr.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { ReassuranceLine } from '../../ui/reassurance-line.tsx';
import { IdentifierField } from './identifier-field.tsx';
import { connexionTexts as T } from './texts.fr.ts';
import type { SignIn } from './use-sign-in.ts';

/** For the few who meet it. */
const LockNotice = lazy(async () => {
  const { LockNotice } = await import('../../lib/lock/lock-notice.tsx');
  return { default: LockNotice };
});

interface SignInFormProps {
  signIn: SignIn;
  /** Ways out stand over the button, next to the password that they repair. */
  rescuesFirst?: boolean;
}

/** The two fields, their errors, the lock. Uncontrolled, so that what a browser fills in by itself is read too. */
export function SignInForm({ signIn, rescuesFirst = false }: SignInFormProps) {
  const { id, organisation, connexion } = useEspace();
  const paths = pathsOf(id);
  const form = useRef<HTMLFormElement>(null);
  const { error, errors, lock, pending } = signIn;
  const password = usePasswordField(error, lock);
  const hydrated = useHydrated();

  const send = (): void => {
    if (form.current === null) return;
    const data = new FormData(form.current);
    void signIn.submit({
      identifiant: textOf(data, 'identifiant').trim(),
      motDePasse: textOf(data, 'motDePasse'),
    });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  const labels = { identifiant: connexion.identifiant.libelle, motDePasse: T.motDePasse };
  const rescues = (
    <p className="connexion-card__links">
      {connexion.secours.map(({ texte, chemin }) => (
        <Link key={chemin} to={paths.service(chemin)}>
          {texte}
        </Link>
      ))}
    </p>
  );
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
        <Suspense fallback={null}>
          <LockNotice key={lock.since} lock={lock} onEnd={signIn.unlock} />
        </Suspense>
      )}
      <IdentifierField
        error={errors.identifiant}
        onType={(typed) => {
          if (lock !== null && typed.trim() !== lock.identifiant) signIn.unlock();
        }}
      />
      <PasswordField
        ref={password}
        label={T.motDePasse}
        name="motDePasse"
        autoComplete="current-password"
        error={errors.motDePasse}
      />
      {rescuesFirst ? rescues : null}
      <Button
        look="main"
        // Until the scripts are there the browser would send the form by itself, the password with it.
        type={hydrated ? 'submit' : 'button'}
        onClick={hydrated ? undefined : () => form.current?.requestSubmit()}
        wide
        busy={pending}
        busyLabel={T.connexion}
        icon={lock === null ? undefined : <Clock aria-hidden="true" />}
        unavailable={lock === null ? false : T.possibleA(timeOfDay(endOf(lock)))}
      >
        {connexion.bouton}
      </Button>
      {rescuesFirst ? null : rescues}
      <ReassuranceLine>{T.jamais(organisation.motPourEmail)}</ReassuranceLine>
    </form>
  );
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
