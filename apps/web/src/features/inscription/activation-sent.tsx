import { resendActivation, type InscriptionView } from '@eps/contracts';
import { linkLifetimeHours } from '@eps/espaces';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { journeyRefusal } from '../../lib/journey-refusal.ts';
import { MailPanel } from '../../lib/mail-panel.tsx';
import { ResendMail } from '../../lib/resend-mail.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { IdentityStrip, WizardLayout } from '../../ui/wizard-layout.tsx';
import { inscriptionQuery } from './inscription-query.ts';
import { activationTexts as T, inscriptionTexts } from './texts.fr.ts';

interface ActivationSentProps {
  view: InscriptionView;
  activation: NonNullable<InscriptionView['activation']>;
  receivedAt: number;
  onCorrect: () => void;
  onExpired: () => void;
}

/** T3 « Confirmation de la création de votre compte tiers »: the mail has left, its link activates. */
export function ActivationSent(props: ActivationSentProps) {
  const { view, activation, receivedAt, onCorrect, onExpired } = props;
  const { organisation, codeConfidentiel } = useEspace();
  const { maintenant } = view;
  const resend = useResend(onExpired);
  const titre = codeConfidentiel?.titres.confirmation ?? '';
  return (
    <WizardLayout steps={inscriptionTexts.etapes} current={2} aside={<MailHelp />}>
      <PageTitle
        key="confirmation"
        documentTitle={`${titre} — ${organisation.nom}`}
        failed={resend.isError}
      >
        {titre}
      </PageTitle>
      <p className="inscription-merci">
        {T.merci} <strong>{activation.nom}</strong>
      </p>
      <p className="inscription-creee">{T.creee}</p>
      <p>{T.phrase}</p>
      <IdentityStrip facts={[{ label: T.envoyeA, value: activation.email }]} />
      <ResendMail
        possibleFrom={activation.renvoiPossibleLe}
        sample={{ maintenant, receivedAt }}
        resend={resend}
      >
        <Button look="tertiary" onClick={onCorrect}>
          {T.corriger}
        </Button>
      </ResendMail>
    </WizardLayout>
  );
}

/** Sends the mail again; where there is nothing to send any more, shows where the inscription stands. */
function useResend(onExpired: () => void) {
  const { id: espace } = useEspace();
  const client = useQueryClient();
  const { queryKey } = inscriptionQuery(espace);
  return useMutation({
    mutationFn: () => call(resendActivation, { params: { espace } }),
    onSuccess: (next) => client.setQueryData(queryKey, next),
    onError: async (error) => {
      const code = journeyRefusal(error);
      if (code === null) return;
      if (code === 'parcours-expire') onExpired();
      await client.refetchQueries({ queryKey });
    },
  });
}

function MailHelp() {
  const espace = useEspace();
  const { email } = espace.organisation.contact;
  const days = linkLifetimeHours(espace, 'activation-compte') / 24;
  return (
    <MailPanel
      title={T.aide}
      steps={T.etapes}
      drawing={{ label: T.dessin, button: T.dessinBouton }}
      foot={
        <>
          <p>{T.validite(days)}</p>
          <p>
            {T.contact}
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        </>
      }
    />
  );
}
