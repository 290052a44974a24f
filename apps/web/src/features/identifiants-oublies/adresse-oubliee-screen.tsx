import { remindAddress, type BodyInputOf } from '@eps/contracts';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { CaptchaFormField } from '../../lib/captcha/captcha-form-field.tsx';
import { useCaptchaForm } from '../../lib/captcha/use-captcha-form.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { MailDrawing } from '../../ui/drawings/mail-drawing.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { FormActions, WizardLayout } from '../../ui/wizard-layout.tsx';
import { AdresseRappelee } from './adresse-rappelee.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.adresse;
const LABELS = { numero: T.numero, captcha: T.captcha } as const;

/** T8: a reminder to the address of the account, which is never shown. The same page whatever the number. */
export function AdresseOublieeScreen() {
  const { id: espace, organisation } = useEspace();
  const [sentFor, setSentFor] = useState<string | null>(null);
  const request = useCaptchaForm({
    route: remindAddress,
    labels: LABELS,
    bodyOf: ({ numero }) => ({ numero }),
    send: async (body) => {
      const typed = body as BodyInputOf<typeof remindAddress>;
      await call(remindAddress, { params: { espace }, body: typed });
      setSentFor(typed.numero);
    },
  });
  if (sentFor !== null) return <AdresseRappelee numero={sentFor} />;
  return (
    <WizardLayout aside={<ReminderPanel />}>
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={request.issues.length > 0 || request.failure !== null}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          request.submit();
        }}
      >
        <ErrorSummary issues={request.issues} attempt={request.attempt} />
        <FailureNotice error={request.failure} onRetry={request.submit} focused />
        <NumeroTiersField
          control={request.form.control}
          name="numero"
          label={T.numero}
          hint={oublisTexts.parNumero.numeroAide}
        />
        <CaptchaFormField form={request} />
        <FormActions>
          <Button look="main" type="submit" busy={request.pending} busyLabel={T.envoi}>
            {T.valider}
          </Button>
          <ButtonLink look="tertiary" to={pathsOf(espace).connexion}>
            {T.retour}
          </ButtonLink>
        </FormActions>
      </form>
    </WizardLayout>
  );
}

function ReminderPanel() {
  const { organisation } = useEspace();
  return (
    <SidePanel
      title={T.coteTitre}
      drawing={
        <MailDrawing
          label={oublisTexts.motDePasse.dessin(organisation.nom)}
          subject={organisation.enseigne}
          button={T.dessinBouton}
        />
      }
    >
      <ul>
        {T.cote.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
