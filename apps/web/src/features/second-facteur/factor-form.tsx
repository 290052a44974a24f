import { useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../lib/api-problem.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useSignOut } from '../../lib/sign-out.ts';
import { minutesText } from '../../lib/times.fr.ts';
import type { OneField } from '../../lib/use-one-field.ts';
import { Button } from '../../ui/button.tsx';
import { CodeField } from '../../ui/code-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { secondFacteurTexts as T } from './texts.fr.ts';

/** The code of the application, or a recovery code instead. */
export function FactorForm({ factor }: { factor: OneField }) {
  const [way, setWay] = useState<'application' | 'secours'>('application');
  const [code, setCode] = useState('');
  const { cps } = useEspace();
  const signOut = useSignOut();
  const { submit, reset, busy, refused, attempt, failure } = factor;
  const send = (): void => submit(code);
  const other = (): void => {
    reset();
    setCode('');
    setWay(way === 'application' ? 'secours' : 'application');
  };
  const control = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  const shown = useRef(way);
  useEffect(() => {
    if (shown.current !== way) control.current?.focus();
    shown.current = way;
  }, [way]);
  const field = { ref: control, name: 'code', value: code, error: refused };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        issues={refused === undefined ? [] : [{ field: 'code', message: refused }]}
      />
      <FailureNotice error={failure} onRetry={send}>
        {lockedWords(failure, cps !== null)}
      </FailureNotice>
      <FailureNotice error={signOut.error} onRetry={() => signOut.mutate()} focused />
      {way === 'application' ? (
        <CodeField {...field} label={T.code} hint={T.codeAide} onChange={setCode} />
      ) : (
        <TextField
          {...field}
          label={T.secours}
          hint={T.secoursAide}
          figures
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value)}
        />
      )}
      <p className="second-facteur__autre">
        <Button look="tertiary" size="small" onClick={other}>
          {way === 'application' ? T.utiliserSecours : T.utiliserApplication}
        </Button>
      </p>
      <FormActions>
        <Button look="main" type="submit" busy={busy} busyLabel={T.envoi}>
          {T.valider}
        </Button>
        <Button
          look="tertiary"
          busy={signOut.isPending}
          busyLabel={T.deconnexion}
          onClick={() => signOut.mutate()}
        >
          {T.deconnecter}
        </Button>
      </FormActions>
    </form>
  );
}

/** The common sentence speaks of passwords. */
function lockedWords(failure: Error | null, card: boolean): string | null {
  if (!(failure instanceof ApiProblem) || failure.problem.code !== 'compte-bloque') return null;
  const minutes = Math.max(1, Number(failure.problem.params?.['minutes'] ?? 1));
  return T.bloque(minutesText(minutes), card);
}
