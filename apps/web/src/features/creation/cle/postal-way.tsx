import { choosePost, type CreationView } from '@eps/contracts';
import Mail from 'lucide-react/icons/mail';
import { Link } from 'react-router';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { OtherWay } from '../../../ui/wizard-layout.tsx';
import { useStep } from '../creation-query.ts';
import { creationTexts } from '../texts.fr.ts';
import { cleTexts } from './texts.fr.ts';

const T = cleTexts.poste;

/**
 * « Vous n’avez pas ces informations ? »: a provisional password by post.
 *
 * @param only the key is spent: this is what remains
 */
export function PostalWay({ view, only }: { view: CreationView; only: boolean }) {
  const espace = useEspaceId();
  const post = useStep(choosePost);
  const choose = (): void => void post.send(undefined);
  if (!view.voies.courrier)
    return (
      <p>
        {T.absente} <Link to={pathsOf(espace).assistance}>{creationTexts.assistance}</Link>
      </p>
    );
  const button = (
    <Button
      look={only ? 'main' : 'secondary'}
      busy={post.isPending}
      busyLabel={creationTexts.envoi}
      onClick={choose}
    >
      {T.bouton}
    </Button>
  );
  const failure = <FailureNotice error={post.error} onRetry={choose} focused />;
  if (only)
    return (
      <>
        {failure}
        <p className="creation-poste">{T.phrase}</p>
        {button}
      </>
    );
  return (
    <OtherWay icon={<Mail aria-hidden="true" />} title={T.titre}>
      {failure}
      <p>{T.phrase}</p>
      {button}
    </OtherWay>
  );
}
