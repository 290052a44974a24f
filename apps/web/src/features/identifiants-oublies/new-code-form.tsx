import Mail from 'lucide-react/icons/mail';
import MailOpen from 'lucide-react/icons/mail-open';
import { useController } from 'react-hook-form';
import { CaptchaFormField } from '../../lib/captcha/captcha-form-field.tsx';
import type { CaptchaForm } from '../../lib/captcha/use-captcha-form.ts';
import { useEspace, useEspaceId } from '../../lib/espace-context.ts';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { RequestForm } from '../../lib/request-form.tsx';
import { LetterDrawing } from '../../ui/drawings/letter-drawing.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { ReassuranceLine } from '../../ui/reassurance-line.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.reinitialiser;

/** The number, the channel preferred, and the captcha. */
export function NewCodeForm({ request }: { request: CaptchaForm }) {
  const espace = useEspaceId();
  return (
    <RequestForm
      words={T}
      action={T.valider}
      back={pathsOf(espace).connexion}
      aside={<NewCodePanel />}
      request={request}
      after={<ReassuranceLine>{T.rassure}</ReassuranceLine>}
    >
      <NumeroTiersField
        control={request.form.control}
        name="numero"
        label={T.numero}
        hint={oublisTexts.parNumero.numeroAide}
      />
      <ChannelField form={request} />
      <CaptchaFormField form={request} />
    </RequestForm>
  );
}

function ChannelField({ form }: { form: CaptchaForm }) {
  const { codeConfidentiel } = useEspace();
  const { field } = useController({ control: form.form.control, name: 'canal' });
  const { email, courrier } = T.canaux;
  return (
    <RadioCards
      label={T.canal}
      hint={T.canalAide}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      cards={[
        { ...email, value: 'email', icon: <Mail aria-hidden="true" size={24} /> },
        {
          value: 'courrier',
          label: courrier.label,
          detail: courrier.detail(codeConfidentiel?.deliveryDays ?? 0),
          icon: <MailOpen aria-hidden="true" size={24} />,
        },
      ]}
    />
  );
}

function NewCodePanel() {
  const { codeConfidentiel } = useEspace();
  return (
    <SidePanel
      title={T.coteTitre}
      drawing={<LetterDrawing label={T.dessin} line={T.ligne} value={T.exemple} />}
    >
      <ul>
        {T.cote(codeConfidentiel?.lifetimeDays ?? 0).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
