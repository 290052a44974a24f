import { FormProvider, useWatch } from 'react-hook-form';
import { AddressFields } from '../../../lib/account-fields/address-fields.tsx';
import { PasswordFields } from '../../../lib/account-fields/password-fields.tsx';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { ReassuranceLine } from '../../../ui/reassurance-line.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { CreationFrame } from '../creation-frame.tsx';
import type { StepProps } from '../creation-query.ts';
import { KnownPerson } from '../known-person.tsx';
import { TermsField } from '../terms-field.tsx';
import { creationTexts } from '../texts.fr.ts';
import { CandidateField } from './candidate-field.tsx';
import { FirstDialog } from './first-dialog.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { identifiantsTexts as T } from './texts.fr.ts';
import { useIdentifiersForm } from './use-identifiers-form.ts';

/** A4, and A8 where something explains why: address and password of one's own. */
export function IdentifiersStep({ view }: StepProps) {
  const { creation } = useEspace();
  const { preuve, motif, candidat } = view;
  const { form, submit, save, issues, attempt, pending, error, dropped, refused } =
    useIdentifiersForm(view);
  const adresse = useWatch({ control: form.control, name: 'adresse' });
  const titre = preuve === 'cps' ? T.titreCarte : (creation?.titres.identifiants ?? '');
  const withoutLetter = preuve === 'cle' || preuve === 'cps';
  return (
    <CreationFrame
      view={view}
      etape="identifiants"
      titre={titre}
      lead={T.phrase}
      failed={issues.length > 0 || error !== null}
      aside={<PasswordPanel />}
      dropped={dropped || view.brouillonPerime}
    >
      <FirstDialog view={view} />
      <KnownPerson view={view} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary issues={issues} attempt={attempt} />
        <FailureNotice error={error} onRetry={submit} focused />
        <FormProvider {...form}>
          {candidat === null ? null : <CandidateField candidat={candidat} />}
          {candidat === null || adresse === 'autre' ? (
            <AddressFields labels={creationTexts.champs} hint={T.emailAide} onLeave={save} />
          ) : null}
          {withoutLetter ? <p className="creation-ignorer">{T.ignorer}</p> : null}
          <PasswordFields labels={creationTexts.champs} personal={view.contexteMotDePasse} />
          {creation === null ? null : (
            <Checkbox {...form.register('contactAccepte')} hint={creation.consentement.limite}>
              {creation.consentement.texte}
            </Checkbox>
          )}
          <TermsField />
        </FormProvider>
        <FormActions>
          <Button look="main" type="submit" busy={pending} busyLabel={creationTexts.envoi}>
            {motif === null ? T.creer : T.valider}
          </Button>
        </FormActions>
      </form>
      <ReassuranceLine>{refused ? T.secrets : T.chiffre}</ReassuranceLine>
    </CreationFrame>
  );
}
