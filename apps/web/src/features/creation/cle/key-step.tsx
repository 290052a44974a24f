import { proveKey } from '@eps/contracts';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { issuesOf, putOnFields } from '../../../lib/form-issues.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ReassuranceLine } from '../../../ui/reassurance-line.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { CreationFrame } from '../creation-frame.tsx';
import { type StepProps, useAbandon, useStep } from '../creation-query.ts';
import { KnownPerson } from '../known-person.tsx';
import { creationTexts } from '../texts.fr.ts';
import { KeyFields } from './key-fields.tsx';
import { EMPTY, FIELDS, keyResolver, LABELS, type KeyValues } from './key-form.ts';
import { PostalWay } from './postal-way.tsx';
import { cleTexts as T } from './texts.fr.ts';
import { IbanPanel, TriesLimit, WhyDisclosure } from './where-is-iban.tsx';

/** A3: the security key of a liberal professional, or the post (screen 05). */
export function KeyStep(props: StepProps) {
  const { view } = props;
  const { creation } = useEspace();
  const [spent, setSpent] = useState(false);
  const [failed, setFailed] = useState(false);
  const closed = spent || !view.voies.cle;
  const [openFirst] = useState(!closed);
  return (
    <CreationFrame
      view={view}
      etape="cle"
      titre={creation?.titres.cle ?? ''}
      lead={T.phrase}
      failed={failed || closed}
      aside={closed ? undefined : <IbanPanel />}
    >
      <KnownPerson view={view} />
      {closed ? (
        <SpentNotice focused={openFirst} hours={creation?.cle.windowHours ?? 0} />
      ) : (
        <KeyForm {...props} onSpent={() => setSpent(true)} onFailed={setFailed} />
      )}
      <PostalWay view={view} only={closed} />
    </CreationFrame>
  );
}

/** @param focused the form was there, and its focus with it, until the tries were spent */
function SpentNotice({ focused, hours }: { focused: boolean; hours: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="att" title={T.epuisee.titre} live="alert" className="ui-wizard__notice">
        <p>{T.epuisee.phrase(hours)}</p>
      </Notice>
    </div>
  );
}

interface KeyFormProps extends StepProps {
  onSpent: () => void;
  /** Whether the last submission was refused. */
  onFailed: (failed: boolean) => void;
}

function KeyForm({ view, onSpent, onFailed }: KeyFormProps) {
  const form = useForm<KeyValues>({
    resolver: keyResolver,
    defaultValues: EMPTY,
    shouldFocusError: false,
  });
  const step = useStep(proveKey);
  const { reset: forgetSent } = step;
  const abandon = useAbandon();
  // A page that the browser keeps for its « back » button would show the key to whoever comes next.
  useEffect(() => {
    const forget = (): void => {
      form.reset(EMPTY);
      forgetSent();
    };
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, [form, forgetSent]);

  const submit = form.handleSubmit(
    async (values) => {
      const error = await step.send(values);
      onFailed(error !== null);
      if (error === null) return;
      if (putOnFields(error, form.setError, FIELDS)) step.reset();
      if (error instanceof ApiProblem && error.problem.code === 'cle-epuisee') onSpent();
    },
    () => onFailed(true),
  );
  const { errors, submitCount } = form.formState;
  const goBack = (): void => abandon.mutate({ numero: view.identite?.numero ?? '' });
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ErrorSummary issues={issuesOf(errors, LABELS)} attempt={submitCount} />
      <FailureNotice error={step.error} onRetry={() => void submit()} focused />
      <FailureNotice error={abandon.error} onRetry={goBack} focused />
      <h2 className="creation-soustitre">{T.titre}</h2>
      <KeyFields control={form.control} />
      <WhyDisclosure />
      <TriesLimit />
      <FormActions>
        <Button look="main" type="submit" busy={step.isPending} busyLabel={T.envoi}>
          {T.valider}
        </Button>
        <Button
          look="tertiary"
          onClick={() => {
            if (!abandon.isPending) goBack();
          }}
        >
          {creationTexts.retour}
        </Button>
      </FormActions>
      <ReassuranceLine>{T.reassurance}</ReassuranceLine>
    </form>
  );
}
