import { requestLetter } from '@eps/contracts';
import { FormProvider, useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { AddressFields } from '../../../lib/account-fields/address-fields.tsx';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { issuesOf, putOnFields } from '../../../lib/form-issues.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { LetterDrawing } from '../../../ui/drawings/letter-drawing.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { ReassuranceLine } from '../../../ui/reassurance-line.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { CreationFrame } from '../creation-frame.tsx';
import { type StepProps, useStep } from '../creation-query.ts';
import { KnownPerson } from '../known-person.tsx';
import { TermsField } from '../terms-field.tsx';
import { creationTexts } from '../texts.fr.ts';
import { typedAddresses, useDraftedForm } from '../use-drafted-form.ts';
import {
  bodyOf,
  EMPTY,
  FIELDS,
  keepAddresses,
  LABELS,
  letterResolver,
  type LetterValues,
} from './letter-form.ts';
import { courrierTexts as T } from './texts.fr.ts';

/** A5: an address, and a provisional password leaves by post. */
export function LetterStep({ view }: StepProps) {
  const { id, creation } = useEspace();
  const form = useForm<LetterValues>({
    resolver: letterResolver,
    defaultValues: { ...EMPTY, ...typedAddresses(view) },
    shouldFocusError: false,
  });
  const step = useStep(requestLetter);
  const drafted = useDraftedForm({ view, form, keep: keepAddresses, empty: EMPTY });
  const { save, stop, resume, dropped } = drafted;

  const submit = form.handleSubmit(async (values) => {
    await stop();
    const error = await step.send(bodyOf(values));
    if (error === null) return;
    resume(error);
    if (putOnFields(error, form.setError, FIELDS)) step.reset();
  });
  const { errors, submitCount, isSubmitting } = form.formState;
  const issues = issuesOf(errors, LABELS);
  return (
    <CreationFrame
      view={view}
      etape="courrier"
      titre={creation?.titres.courrier ?? ''}
      lead={T.phrase}
      failed={issues.length > 0 || step.isError}
      aside={<NextPanel />}
      dropped={dropped || view.brouillonPerime}
    >
      <KnownPerson view={view} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary issues={issues} attempt={submitCount} />
        <FailureNotice error={step.error} onRetry={() => void submit()} focused />
        <h2 className="creation-soustitre">{T.sousTitre}</h2>
        <FormProvider {...form}>
          <AddressFields labels={creationTexts.champs} hint={T.emailAide} onLeave={save} />
          <TermsField />
        </FormProvider>
        <FormActions>
          <Button look="main" type="submit" busy={isSubmitting} busyLabel={creationTexts.envoi}>
            {T.creer}
          </Button>
          {view.voies.cle ? (
            <ButtonLink look="tertiary" to={pathsOf(id).creationCle}>
              {creationTexts.retour}
            </ButtonLink>
          ) : null}
        </FormActions>
      </form>
      <ReassuranceLine>{T.reassurance}</ReassuranceLine>
    </CreationFrame>
  );
}

function NextPanel() {
  const { id } = useEspace();
  const { titre, dessin, ligne, exemple, etapes, adresse } = T.cote;
  return (
    <SidePanel
      title={titre}
      drawing={<LetterDrawing label={dessin} line={ligne} value={exemple} />}
      foot={
        <p>
          {adresse}
          <Link to={pathsOf(id).assistance}>{creationTexts.assistance}</Link>
        </p>
      }
    >
      <ul>
        {etapes.map((etape) => (
          <li key={etape}>{etape}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
