import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { evenementTexts } from './texts.fr.ts';
import { useFreeze } from './use-freeze.ts';

const T = evenementTexts.gel;

/** « Geler mon compte »: what it does, how it is undone, and what may be enough. */
export function FreezeDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { id, reouverture, delegations } = useEspace();
  const freeze = useFreeze();
  const close = (): void => {
    freeze.reset();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={T.titre}
      actions={
        <>
          <Button
            look="main"
            busy={freeze.isPending}
            busyLabel={T.envoi}
            onClick={() => {
              if (!freeze.isPending) freeze.mutate();
            }}
          >
            {T.action}
          </Button>
          <ButtonLink to={pathsOf(id).monCompteConnexion}>{T.changer}</ButtonLink>
          <Button look="tertiary" onClick={close}>
            {T.annuler}
          </Button>
        </>
      }
    >
      <p>{T.phrase}</p>
      <ul>
        {T.effets.map((effet) => (
          <li key={effet}>{effet}</li>
        ))}
        {delegations === null ? null : <li>{T.delegations}</li>}
      </ul>
      <p>{reouverture.comment}</p>
      <p>{T.suffit}</p>
      <FailureNotice error={freeze.error} />
    </Dialog>
  );
}
