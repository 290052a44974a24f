import { useEspace } from '../../lib/espace-context.ts';
import { MailPanel } from '../../lib/mail-panel.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.motDePasse;

/** What a reset does, before it is asked for. */
export function ResetPanel() {
  const { organisation } = useEspace();
  return (
    <MailPanel
      title={T.coteTitre}
      steps={T.cote}
      drawing={{ label: T.dessin(organisation.nom), button: T.dessinBouton }}
      foot={<p>{T.cotePied}</p>}
    />
  );
}
