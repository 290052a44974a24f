import Clock from 'lucide-react/icons/clock';
import { useRef } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { delegationPathsOf } from '../../../lib/delegation-paths.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { issueText } from '../../../lib/issue-text.ts';
import { LockNotice } from '../../../lib/lock/lock-notice.tsx';
import { endOf } from '../../../lib/lock/lock.ts';
import { textOf, usePasswordField } from '../../../lib/sign-in-fields.ts';
import { timeOfDay } from '../../../lib/times.fr.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PasswordField } from '../../../ui/password-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { delegueTexts } from './texts.fr.ts';
import type { DelegueSignIn } from './use-delegue-sign-in.ts';

const T = delegueTexts.connexion;
const FIELDS = ['email', 'motDePasse'] as const;

interface DelegueSignInFormProps {
  signIn: DelegueSignIn;
  /** The address of who has just chosen a password. */
  email: string | undefined;
}

/** The two fields, their errors, the lock. Uncontrolled, so that what a browser fills in by itself is read too. */
export function DelegueSignInForm({ signIn, email }: DelegueSignInFormProps) {
  const paths = delegationPathsOf(useEspaceId());
  const form = useRef<HTMLFormElement>(null);
  const { error, errors, lock, pending } = signIn;
  const password = usePasswordField(error, lock);

  const send = (): void => {
    if (form.current === null) return;
    const data = new FormData(form.current);
    signIn.submit({
      email: textOf(data, 'email').trim(),
      motDePasse: textOf(data, 'motDePasse'),
    });
  };
  return (
    <form
      ref={form}
      className="delegue__form"
      noValidate
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary
        attempt={signIn.attempt}
        issues={FIELDS.flatMap((field) => {
          const message = errors[field];
          return message === undefined ? [] : [{ field, message: issueText(T[field], message) }];
        })}
      />
      {lock === null ? (
        <Refusal error={error} onRetry={send} />
      ) : (
        <LockNotice key={lock.since} lock={lock} onEnd={signIn.unlock} sentence={T.bloque} />
      )}
      <TextField
        label={T.email}
        name="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={email}
        error={errors.email}
        onChange={({ target }) => {
          if (lock !== null && target.value.trim() !== lock.identifiant) signIn.unlock();
        }}
      />
      <PasswordField
        ref={password}
        label={T.motDePasse}
        name="motDePasse"
        autoComplete="current-password"
        error={errors.motDePasse}
      />
      <p className="delegue__oublie">
        <Link to={paths.motDePasseOublie}>{T.oublie}</Link>
      </p>
      <FormActions>
        <Button
          look="main"
          type="submit"
          busy={pending}
          busyLabel={T.envoi}
          icon={lock === null ? undefined : <Clock aria-hidden="true" />}
          unavailable={lock === null ? false : T.possibleA(timeOfDay(endOf(lock)))}
        >
          {T.bouton}
        </Button>
      </FormActions>
    </form>
  );
}

/** The words of the contract are those of an account's door. */
function Refusal({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'identifiants-refuses')
    return <FailureNotice error={error} onRetry={onRetry} />;
  return (
    <Notice kind="err" live="alert" title={T.refuse}>
      <p>{T.refuseDetail}</p>
    </Notice>
  );
}
