import { getParcoursDeclaration } from '@eps/espaces';
import { proveIdentity } from '@eps/contracts';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { issuesOf, putOnFields } from '../../../lib/form-issues.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { NoChannel } from '../envoi/no-channel.tsx';
import { type StepProps, useStep } from '../parcours-query.ts';
import { StepFrame } from '../step-frame.tsx';
import { parcoursTexts as T } from '../texts.fr.ts';
import { useStepDraft } from '../use-step-draft.ts';
import { identityLabels, identityResolver, type IdentityValues } from './identity-form.ts';
import { IdentityFields } from './identity-fields.tsx';
import { IdentityRefusal } from './identity-refusal.tsx';
import { ResumeNotice } from './resume-notice.tsx';
import { RppsPanel } from './where-is-rpps.tsx';
import { identiteTexts } from './texts.fr.ts';

const FIELDS = ['dateNaissance', 'rpps', 'cguAcceptees'] as const;

const EMPTY: IdentityValues = { dateNaissance: '', rpps: '', cguAcceptees: false };

/** O2, O8: birth date and RPPS number. */
export function IdentityStep({ kind, view, receivedAt }: StepProps) {
  const espace = useEspace();
  const { brouillon } = view;
  const typed = {
    rpps: brouillon?.['rpps'] ?? '',
    dateNaissance: brouillon?.['dateNaissance'] ?? '',
  };
  const form = useForm<IdentityValues>({
    resolver: identityResolver,
    defaultValues: { ...EMPTY, ...typed },
    shouldFocusError: false,
  });
  const [dropped, setDropped] = useState(view.brouillonPerime);
  const draft = useStepDraft({
    kind,
    etape: 'identite',
    initial: typed,
    onExpire: () => {
      form.reset(EMPTY);
      setDropped(true);
    },
  });
  const { change, stop, save, resume } = draft;
  const step = useStep(kind, proveIdentity, stop);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values: { rpps, dateNaissance } }) => change({ rpps, dateNaissance }),
      }),
    [form, change],
  );

  const submit = form.handleSubmit(async (values) => {
    if (step.isPending) return;
    setDropped(false);
    try {
      // The resolver has parsed them: `cguAcceptees` is true.
      await step.mutateAsync({ ...values, cguAcceptees: true });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      resume(error);
      if (putOnFields(error, form.setError, FIELDS)) step.reset();
    }
  });
  const { errors, submitCount } = form.formState;
  const issues = issuesOf(errors, identityLabels);
  if (step.error instanceof ApiProblem && step.error.problem.code === 'aucun-moyen-envoi')
    return <NoChannel kind={kind} onBack={step.reset} />;
  return (
    <StepFrame
      kind={kind}
      rank={0}
      titre={getParcoursDeclaration(espace, kind).titres.identite}
      lead={T.kinds[kind].identitePhrase}
      failed={issues.length > 0 || step.isError}
      aside={<RppsPanel />}
      reference={null}
    >
      {dropped || view.brouillonPerime ? (
        <Notice kind="att" title={T.perime.titre} live="status" className="ui-wizard__notice">
          <p>{T.perime.phrase}</p>
        </Notice>
      ) : null}
      <ResumeNotice kind={kind} view={view} receivedAt={receivedAt} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary issues={issues} attempt={submitCount} />
        <IdentityRefusal kind={kind} error={step.error} onRetry={() => void submit()} />
        <IdentityFields form={form} onLeave={() => void save()} />
        <FormActions>
          <Button look="main" type="submit" busy={step.isPending} busyLabel={identiteTexts.envoi}>
            {identiteTexts.valider}
          </Button>
        </FormActions>
      </form>
    </StepFrame>
  );
}
