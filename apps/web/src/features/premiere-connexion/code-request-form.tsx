import MailOpen from 'lucide-react/icons/mail-open';
import { useWatch } from 'react-hook-form';
import { judgedWith } from '../../lib/account-fields/judged-with.ts';
import { CaptchaFormField } from '../../lib/captcha/captcha-form-field.tsx';
import type { CaptchaForm } from '../../lib/captcha/use-captcha-form.ts';
import { sameAddress } from '../../lib/email-difference.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormActions, OtherWay, WizardLayout } from '../../ui/wizard-layout.tsx';
import { LetterPanel } from './letter-panel.tsx';
import { premiereConnexionTexts as T } from './texts.fr.ts';

const NATIVE = { inputMode: 'email', autoCapitalize: 'none', spellCheck: false } as const;

/** The number, an address if one likes, and the captcha. */
export function CodeRequestForm({ request }: { request: CaptchaForm }) {
  const { id, organisation, codeConfidentiel } = useEspace();
  const paths = pathsOf(id);
  const { form, issues, attempt, pending, failure, submit, usedUp } = request;
  const { control, register, formState } = form;
  const [email, confirmation] = useWatch({ control, name: ['email', 'emailConfirmation'] });
  const { errors } = formState;
  return (
    <WizardLayout steps={T.etapes} current={0} aside={<LetterPanel />}>
      <PageTitle
        key="demande"
        documentTitle={`${T.phrase} — ${organisation.nom}`}
        failed={issues.length > 0 || failure !== null}
        lead={T.phrase}
      >
        {codeConfidentiel?.titres.demande}
      </PageTitle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary issues={issues} attempt={attempt} />
        <FailureNotice error={failure} onRetry={usedUp ? undefined : submit} focused />
        <NumeroTiersField control={control} name="numero" label={T.numero} hint={T.numeroAide} />
        <TextField
          {...NATIVE}
          {...register('email', judgedWith('emailConfirmation', errors))}
          label={T.email}
          hint={T.emailAide}
          optional
          autoComplete="email"
          error={errors.email?.message}
        />
        <TextField
          {...NATIVE}
          {...register('emailConfirmation')}
          label={T.emailConfirmation}
          optional
          autoComplete="email"
          error={errors.emailConfirmation?.message}
          success={sameAddress(email, confirmation) ? T.identiques : undefined}
        />
        <CaptchaFormField form={request} />
        <FormActions>
          <Button look="main" type="submit" busy={pending} busyLabel={T.envoi}>
            {T.valider}
          </Button>
          <ButtonLink look="tertiary" to={paths.connexion}>
            {T.retour}
          </ButtonLink>
        </FormActions>
      </form>
      <OtherWay icon={<MailOpen aria-hidden="true" />} title={T.dejaTitre}>
        <ButtonLink to={paths.parcours('inscription')}>{T.deja}</ButtonLink>
      </OtherWay>
    </WizardLayout>
  );
}
