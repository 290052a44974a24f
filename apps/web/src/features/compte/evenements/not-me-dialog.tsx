import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { usePasswordPath } from '../protection/password-address.ts';
import { evenementTexts } from './texts.fr.ts';

const T = evenementTexts.dialogue;

/** « Ce n’était pas moi »: what to do, in order. */
export function NotMeDialog({ onClose }: { onClose: () => void }) {
  const { assistance } = pathsOf(useEspaceId());
  const passwordPath = usePasswordPath();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={T.titre}
      actions={
        <>
          <ButtonLink look="main" to={passwordPath}>
            {T.changer}
          </ButtonLink>
          <ButtonLink to={assistance}>{T.assistance}</ButtonLink>
          <Button look="tertiary" onClick={onClose}>
            {T.fermer}
          </Button>
        </>
      }
    >
      <p>{T.phrase}</p>
      <ul>
        {T.etapes.map((etape) => (
          <li key={etape}>{etape}</li>
        ))}
      </ul>
    </Dialog>
  );
}
