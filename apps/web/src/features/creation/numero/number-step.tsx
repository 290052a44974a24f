import { beginCreation } from '@eps/contracts';
import { useForm } from 'react-hook-form';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { issuesOf, putOnFields } from '../../../lib/form-issues.ts';
import { NumeroTiersField } from '../../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { ReassuranceLine } from '../../../ui/reassurance-line.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { CreationFrame } from '../creation-frame.tsx';
import { type StepProps, useStep } from '../creation-query.ts';
import { creationTexts } from '../texts.fr.ts';
import { useDraftedForm } from '../use-drafted-form.ts';
import { CardWay } from './card-way.tsx';
import {
  BY_CODE,
  EMPTY,
  FIELDS,
  keepNumber,
  LABELS,
  numberResolver,
  type NumberValues,
} from './number-form.ts';
import { numeroTexts as T } from './texts.fr.ts';
import { NumberDisclosure, NumberPanel } from './where-is-number.tsx';

/** A2 « CRÉER VOTRE COMPTE »: the number, which proves nothing yet. */
export function NumberStep({ view }: StepProps) {
  const { id, creation } = useEspace();
  const paths = pathsOf(id);
  const form = useForm<NumberValues>({
    resolver: numberResolver,
    defaultValues: { numero: view.brouillon?.['numero'] ?? '' },
    shouldFocusError: false,
  });
  const step = useStep(beginCreation);
  const drafted = useDraftedForm({ view, form, keep: keepNumber, empty: EMPTY });
  const { save, stop, resume, dropped } = drafted;

  const submit = form.handleSubmit(async (values) => {
    await stop();
    const error = await step.send(values);
    if (error === null) return;
    resume(error);
    if (putOnFields(error, form.setError, FIELDS, BY_CODE)) step.reset();
  });
  const { errors, submitCount, isSubmitting } = form.formState;
  const issues = issuesOf(errors, LABELS);
  return (
    <CreationFrame
      view={{ ...view, preuve: null, reference: null }}
      etape="numero"
      titre={creation?.titres.surtitre ?? ''}
      lead={T.phrase}
      failed={issues.length > 0 || step.isError}
      aside={<NumberPanel />}
      dropped={dropped || view.brouillonPerime}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary issues={issues} attempt={submitCount} />
        <FailureNotice error={step.error} onRetry={() => void submit()} focused />
        <NumeroTiersField
          control={form.control}
          name="numero"
          label={T.numero}
          hint={T.numeroAide}
          of="am"
          onLeave={save}
        />
        <NumberDisclosure />
        <FormActions>
          <Button look="main" type="submit" busy={isSubmitting} busyLabel={T.envoi}>
            {creationTexts.continuer}
          </Button>
          <ButtonLink look="tertiary" to={paths.connexion}>
            {creationTexts.retour}
          </ButtonLink>
        </FormActions>
      </form>
      <ReassuranceLine>{T.reassurance}</ReassuranceLine>
      <CardWay />
    </CreationFrame>
  );
}
