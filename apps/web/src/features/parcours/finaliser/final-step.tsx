import { getParcoursDeclaration } from '@eps/espaces';
import { finishParcours } from '@eps/contracts';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { AddressFields } from '../../../lib/account-fields/address-fields.tsx';
import { PasswordFields } from '../../../lib/account-fields/password-fields.tsx';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { issuesOf, putOnFields } from '../../../lib/form-issues.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ReassuranceLine } from '../../../ui/reassurance-line.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { type StepProps, useStep } from '../parcours-query.ts';
import { StepFrame } from '../step-frame.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import { useStepDraft } from '../use-step-draft.ts';
import {
  bodyOf,
  EMPTY,
  FIELDS,
  finalLabels,
  finalResolver,
  type FinalValues,
} from './final-form.ts';
import { FixedAddress } from './fixed-address.tsx';
import { PasswordAdvice } from './password-advice.tsx';
import { finaliserTexts as T } from './texts.fr.ts';

/** The field each refusal is about. */
const BY_CODE = {
  'adresse-deja-utilisee': 'email',
  'mot-de-passe-trop-faible': 'motDePasse',
} as const;

/** O5, and the last step of O8: the address after an SMS, the password always (screen 10). */
export function FinalStep({ kind, view }: StepProps) {
  const espace = useEspace();
  const { id } = espace;
  const { emailFixe, brouillon } = view;
  const fixed = emailFixe !== null;
  const typed = {
    email: brouillon?.['email'] ?? '',
    emailConfirmation: brouillon?.['emailConfirmation'] ?? '',
  };
  const form = useForm<FinalValues>({
    resolver: finalResolver(fixed),
    defaultValues: { ...EMPTY, ...typed },
    shouldFocusError: false,
  });
  const [dropped, setDropped] = useState(view.brouillonPerime);
  const { change, save, stop, resume } = useStepDraft({
    kind,
    etape: 'finaliser',
    initial: typed,
    onExpire: () => {
      form.reset(EMPTY);
      setDropped(true);
    },
  });
  const step = useStep(kind, finishParcours, stop);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values: { email, emailConfirmation } }) =>
          change({ email, emailConfirmation }),
      }),
    [form, change],
  );

  const submit = form.handleSubmit(async (values) => {
    if (step.isPending) return;
    try {
      await step.mutateAsync(bodyOf(values, fixed));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      resume(error);
      if (putOnFields(error, form.setError, FIELDS, BY_CODE)) step.reset();
      if (isAboutPassword(error)) clearPasswords();
    }
  });
  const clearPasswords = (): void => {
    form.setValue('motDePasse', '');
    form.setValue('motDePasseConfirmation', '');
  };
  const { errors, submitCount } = form.formState;
  const issues = issuesOf(errors, finalLabels);
  const oneField = fixed && kind === 'inscription';
  return (
    <StepFrame
      kind={kind}
      rank={3}
      titre={oneField ? T.creerMonCompte : getParcoursDeclaration(espace, kind).titres.finaliser}
      lead={oneField ? T.creerPhrase : parcoursTexts.kinds[kind].finaliserPhrase}
      failed={issues.length > 0 || step.isError}
      aside={<PasswordAdvice />}
      reference={view.reference}
    >
      {dropped && !fixed ? (
        <Notice
          kind="att"
          title={parcoursTexts.perime.titre}
          live="status"
          className="ui-wizard__notice"
        >
          <p>{parcoursTexts.perime.phrase}</p>
        </Notice>
      ) : null}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary issues={issues} attempt={submitCount} />
        <FailureNotice error={step.error} onRetry={() => void submit()} focused />
        <FormProvider {...form}>
          {fixed ? (
            <FixedAddress email={emailFixe} />
          ) : (
            <AddressFields
              labels={parcoursTexts.champs}
              hint={T.emailAide}
              identifier
              onLeave={() => void save()}
            />
          )}
          <PasswordFields
            labels={parcoursTexts.champs}
            personal={view.contexteMotDePasse}
            confirmed={!fixed}
          />
        </FormProvider>
        <FormActions>
          <Button look="main" type="submit" busy={step.isPending} busyLabel={T.envoi}>
            {oneField ? T.creer : T.activer}
          </Button>
          <ButtonLink look="tertiary" to={pathsOf(id).parcours(kind)}>
            {parcoursTexts.retour}
          </ButtonLink>
        </FormActions>
      </form>
      <ReassuranceLine>{T.chiffre}</ReassuranceLine>
    </StepFrame>
  );
}

function isAboutPassword(error: Error): boolean {
  return error instanceof ApiProblem && error.problem.code === 'mot-de-passe-trop-faible';
}
