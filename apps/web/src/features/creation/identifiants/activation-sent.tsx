import { correctAddress, resendCreationMail, type CreationView } from '@eps/contracts';
import { linkLifetimeHours } from '@eps/espaces';
import { Link } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { MailPanel } from '../../../lib/mail-panel.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { ResendMail } from '../../../lib/resend-mail.tsx';
import { Button } from '../../../ui/button.tsx';
import { IdentityStrip } from '../../../ui/wizard-layout.tsx';
import { CreationFrame } from '../creation-frame.tsx';
import { type StepProps, useStep } from '../creation-query.ts';
import { creationTexts } from '../texts.fr.ts';
import { activationTexts as T } from './texts.fr.ts';

interface ActivationSentProps extends StepProps {
  activation: NonNullable<CreationView['activation']>;
}

/** The mail « Valider adresse e-mail » has left; the click creates the account. */
export function ActivationSent({ view, activation, receivedAt }: ActivationSentProps) {
  const { maintenant } = view;
  const step = useStep(resendCreationMail);
  const correction = useStep(correctAddress);
  const correct = (): void => void correction.send(undefined);
  const resend = { ...step, mutate: () => void step.send(undefined) };
  return (
    <CreationFrame
      view={view}
      etape="activation"
      titre={T.titre}
      lead={T.phrase}
      failed={step.isError || correction.isError}
      aside={<MailHelp />}
    >
      <IdentityStrip facts={[{ label: T.envoyeA, value: activation.email }]} />
      <p>{T.pasAvant}</p>
      <FailureNotice error={correction.error} onRetry={correct} focused />
      <ResendMail
        possibleFrom={activation.renvoiPossibleLe}
        sample={{ maintenant, receivedAt }}
        resend={resend}
      >
        <Button look="tertiary" onClick={correct}>
          {T.fausse}
        </Button>
      </ResendMail>
    </CreationFrame>
  );
}

function MailHelp() {
  const espace = useEspace();
  return (
    <MailPanel
      title={T.aide}
      steps={T.etapes}
      drawing={{ label: T.dessin, button: T.dessinBouton }}
      foot={
        <>
          <p>{T.validite(linkLifetimeHours(espace, 'activation-compte'))}</p>
          <p>
            {T.contact}
            <Link to={pathsOf(espace.id).assistance}>{creationTexts.assistance}</Link>
          </p>
        </>
      }
    />
  );
}
