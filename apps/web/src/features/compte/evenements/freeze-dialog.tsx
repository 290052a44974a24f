import { ConfirmDialog } from '../../../lib/confirm-dialog.tsx';
import { useEspace } from '../../../lib/espace-context.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { usePasswordPath } from '../protection/password-address.ts';
import { evenementTexts } from './texts.fr.ts';
import { useFreeze } from './use-freeze.ts';

const T = evenementTexts.gel;

/** « Geler mon compte »: what it does, how it is undone, and what may be enough. */
export function FreezeDialog({ onClose }: { onClose: () => void }) {
  const { reouverture, delegations } = useEspace();
  const passwordPath = usePasswordPath();
  const freeze = useFreeze();
  return (
    <ConfirmDialog
      title={T.titre}
      words={T}
      look="main"
      busy={freeze.isPending}
      error={freeze.error}
      onConfirm={() => freeze.mutate()}
      onCancel={onClose}
      instead={<ButtonLink to={passwordPath}>{T.changer}</ButtonLink>}
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
    </ConfirmDialog>
  );
}
