import { useEspace } from '../../lib/espace-context.ts';
import { MailDrawing } from '../../ui/drawings/mail-drawing.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.motDePasse;

/** What a reset does, before it is asked for. */
export function ResetPanel() {
  const { organisation } = useEspace();
  return (
    <SidePanel
      title={T.coteTitre}
      drawing={
        <MailDrawing
          label={T.dessin(organisation.nom)}
          subject={organisation.enseigne}
          button={T.dessinBouton}
        />
      }
      foot={<p>{T.cotePied}</p>}
    >
      <ul>
        {T.cote.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
