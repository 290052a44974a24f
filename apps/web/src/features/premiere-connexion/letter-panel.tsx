import { useEspace } from '../../lib/espace-context.ts';
import { LetterDrawing } from '../../ui/drawings/letter-drawing.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { premiereConnexionTexts } from './texts.fr.ts';

const T = premiereConnexionTexts.cote;

/** What the code is, how it comes and what it is for. */
export function LetterPanel() {
  const { codeConfidentiel } = useEspace();
  const { deliveryDays = 0, lifetimeDays = 0 } = codeConfidentiel ?? {};
  return (
    <SidePanel
      title={T.titre}
      drawing={<LetterDrawing label={T.dessin} line={T.ligne} value={T.exemple} />}
      foot={<p>{T.pied(lifetimeDays)}</p>}
    >
      <ul>
        {T.etapes(deliveryDays).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
