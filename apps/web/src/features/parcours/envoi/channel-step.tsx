import { sendCode } from '@eps/contracts';
import { type Canal, getParcoursDeclaration } from '@eps/espaces';
import Mail from 'lucide-react/icons/mail';
import Smartphone from 'lucide-react/icons/smartphone';
import { useRef, useState, type SubmitEvent } from 'react';
import { useSecondsUntil } from '../../../lib/clock.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { type StepProps, useStep } from '../parcours-query.ts';
import { StepFrame } from '../step-frame.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import { ChannelPanel } from './channel-panel.tsx';
import { NoChannel } from './no-channel.tsx';
import { envoiTexts as T } from './texts.fr.ts';

const ICONS: Readonly<Record<Canal, typeof Mail>> = { sms: Smartphone, email: Mail };

/** O3: which of the addresses on file the code goes to. */
export function ChannelStep({ kind, view, receivedAt }: StepProps) {
  const espace = useEspace();
  const { id } = espace;
  const paths = pathsOf(id);
  const { canaux, envoi, maintenant } = view;
  const [canal, setCanal] = useState(envoi?.canal ?? canaux[0]?.canal);
  const step = useStep(kind, sendCode);
  // Not `isPending`, which the second click of a pair may still read from the render before the first.
  const sending = useRef(false);
  const wait = useSecondsUntil(envoi?.renvoiPossibleLe ?? null, { maintenant, receivedAt });
  if (canal === undefined) return <NoChannel kind={kind} />;

  const send = (): void => {
    if (sending.current || wait > 0) return;
    sending.current = true;
    const onSettled = (): void => {
      sending.current = false;
    };
    step.mutate({ canal }, { onSettled });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  const [avant, objet, apres] = parcoursTexts.kinds[kind].envoi;
  return (
    <StepFrame
      kind={kind}
      rank={1}
      titre={getParcoursDeclaration(espace, kind).titres.envoi}
      failed={step.isError}
      aside={<ChannelPanel />}
      reference={view.reference}
      lead={
        <>
          {avant}
          <strong>{objet}</strong>
          {apres}
          <strong>{T.unCode}</strong>
          {T.permettant}
          <strong>{T.vousAuthentifier}</strong>
          {T.cochez}
        </>
      }
    >
      <form noValidate onSubmit={submit}>
        <FailureNotice error={step.error} onRetry={send} focused />
        <RadioCards
          label={T.legende}
          name="canal"
          value={canal}
          onChange={(value) => setCanal(canaux.find((one) => one.canal === value)?.canal ?? canal)}
          cards={canaux.map((one) => {
            const Icon = ICONS[one.canal];
            return {
              value: one.canal,
              icon: <Icon aria-hidden="true" size={24} />,
              label: T.canaux[one.canal],
              detail: <span className="tabular">{one.masque}</span>,
            };
          })}
        />
        <FormActions>
          <Button
            look="main"
            type="submit"
            busy={step.isPending}
            busyLabel={T.envoi}
            unavailable={wait > 0 ? T.dans(wait) : false}
          >
            {T.recevoir}
          </Button>
          <ButtonLink
            look="tertiary"
            to={view.etape === 'code' ? paths.code(kind) : paths.parcours(kind)}
          >
            {parcoursTexts.retour}
          </ButtonLink>
          <ButtonLink look="tertiary" to={paths.assistance}>
            {parcoursTexts.assistance}
          </ButtonLink>
        </FormActions>
      </form>
    </StepFrame>
  );
}
