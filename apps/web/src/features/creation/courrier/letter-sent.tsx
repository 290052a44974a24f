import type { CreationView } from '@eps/contracts';
import { useEspace } from '../../../lib/espace-context.ts';
import { longDayOf } from '../../../lib/long-day.fr.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { LetterDrawing } from '../../../ui/drawings/letter-drawing.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { CreationFrame } from '../creation-frame.tsx';
import type { StepProps } from '../creation-query.ts';
import { RestartLink } from '../known-person.tsx';
import { creationTexts } from '../texts.fr.ts';
import { courrierTexts } from './texts.fr.ts';

const { confirmation: T, cote } = courrierTexts;

interface LetterSentProps extends StepProps {
  courrier: NonNullable<CreationView['courrier']>;
}

/** « Confirmation de création de compte »: the letter is on its way. */
export function LetterSent({ view, courrier }: LetterSentProps) {
  const { id, creation } = useEspace();
  const { adresse, valableJours, expireLe } = courrier;
  return (
    <CreationFrame
      view={view}
      etape="courrier-en-route"
      titre={creation?.titres.confirmation ?? ''}
      lead={T.cree}
      aside={<LetterHelp />}
    >
      <p>{T.raisons}</p>
      <address className="creation-adresse">
        {adresse.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <div className="creation-texte">
        <p>
          {T.validite(valableJours)}
          <strong>{longDayOf(expireLe)}</strong>
          {T.validiteApres}
        </p>
        <p>{T.reception}</p>
        <p>{T.rien}</p>
        <p>{T.mail}</p>
        <p>{T.dejaEnRoute}</p>
      </div>
      <FormActions>
        <ButtonLink look="main" to={pathsOf(id).connexion}>
          {T.retour}
        </ButtonLink>
      </FormActions>
      <RestartLink>{creationTexts.recommencer}</RestartLink>
    </CreationFrame>
  );
}

function LetterHelp() {
  const { titre, dessin, ligne, exemple, etapes } = cote;
  return (
    <SidePanel
      title={titre}
      drawing={<LetterDrawing label={dessin} line={ligne} value={exemple} />}
    >
      <ul>
        {etapes.map((etape) => (
          <li key={etape}>{etape}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
