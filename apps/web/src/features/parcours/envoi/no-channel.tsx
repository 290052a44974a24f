import type { ParcoursKind } from '@eps/espaces';
import { useEspace } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { StepFrame } from '../step-frame.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import { sansCanalTexts as T } from './texts.fr.ts';

interface NoChannelProps {
  kind: ParcoursKind;
  /** Back to the identity, where it was refused there. */
  onBack?: () => void;
}

/** Nothing on file to send a code to: who can repair that. */
export function NoChannel({ kind, onBack }: NoChannelProps) {
  const { id } = useEspace();
  const paths = pathsOf(id);
  return (
    <StepFrame kind={kind} rank={1} titre={T.titre} lead={T[kind]} reference={null}>
      <FormActions>
        <ButtonLink look="main" to={paths.assistance}>
          {T.conseil}
        </ButtonLink>
        {onBack === undefined ? (
          <ButtonLink look="tertiary" to={paths.parcours(kind)}>
            {parcoursTexts.retour}
          </ButtonLink>
        ) : (
          <Button look="tertiary" onClick={onBack}>
            {parcoursTexts.retour}
          </Button>
        )}
      </FormActions>
    </StepFrame>
  );
}
