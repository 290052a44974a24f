import { remindAddress, type BodyInputOf } from '@eps/contracts';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { CaptchaFormField } from '../../lib/captcha/captcha-form-field.tsx';
import { useCaptchaForm } from '../../lib/captcha/use-captcha-form.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { MailPanel } from '../../lib/mail-panel.tsx';
import { NumeroTiersField } from '../../lib/numero-tiers-field.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { RequestForm } from '../../lib/request-form.tsx';
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
    <RequestForm
      words={T}
      action={T.valider}
      back={pathsOf(espace).connexion}
      aside={
        <MailPanel
          title={T.coteTitre}
          steps={T.cote}
          drawing={{
            label: oublisTexts.motDePasse.dessin(organisation.nom),
            button: T.dessinBouton,
          }}
        />
      }
      request={request}
    >
      <NumeroTiersField
        control={request.form.control}
        name="numero"
        label={T.numero}
        hint={oublisTexts.parNumero.numeroAide}
      />
      <CaptchaFormField form={request} />
    </RequestForm>
  );
}
