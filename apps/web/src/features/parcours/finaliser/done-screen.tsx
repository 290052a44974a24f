import CircleCheck from 'lucide-react/icons/circle-check-big';
import type { ParcoursKind } from '@eps/espaces';
import { useEspace } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { StepFrame } from '../step-frame.tsx';
import { parcoursTexts as T } from '../texts.fr.ts';

/** O6: the account is there. */
export function DoneScreen({ kind }: { kind: ParcoursKind }) {
  const { id } = useEspace();
  return (
    <div className="parcours-done">
      <StepFrame
        kind={kind}
        rank={T.etapes.length}
        titre={T.kinds[kind].succesTitre}
        lead={T.succes.phrase}
        reference={null}
      >
        <CircleCheck className="parcours-done__mark" aria-hidden="true" size={40} />
        <FormActions>
          <ButtonLink look="main" to={pathsOf(id).connexion}>
            {T.succes.retour}
          </ButtonLink>
        </FormActions>
        <p className="parcours-reference">{T.succes.pasRecu}</p>
      </StepFrame>
    </div>
  );
}
