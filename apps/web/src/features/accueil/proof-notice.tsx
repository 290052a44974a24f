import type { AccueilView } from '@eps/contracts';
import IdCard from 'lucide-react/icons/id-card';
import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import { useConfirmByCard } from '../../lib/confirm-identity/use-confirm-by-card.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { accueilTexts } from './texts.fr.ts';
import { visibleServices, wantsProof } from './visible-services.ts';

const T = accueilTexts.preuve;

/** What services with patients' data wait for, and the ways to give it (B4); nothing when they all open. */
export function ProofNotice({ accueil }: { accueil: AccueilView }) {
  const { id, services, cps, creation } = useEspace();
  const paths = pathsOf(id);
  const waiting = visibleServices(services, accueil).filter((service) =>
    wantsProof(accueil, service),
  );
  if (waiting.length === 0) return null;
  return (
    <Notice
      kind="att"
      icon={<LockKeyhole aria-hidden="true" size={24} />}
      title={T.titre}
      className="accueil__avis"
    >
      <p>
        {T.phrase}
        {waiting.map(({ nom }) => nom).join(', ')}.
      </p>
      <div className="accueil__preuves">
        {cps === null ? null : <CardButton />}
        {creation === null ? (
          <ButtonLink size="small" look="tertiary" to={paths.assistance}>
            {T.autrement}
          </ButtonLink>
        ) : (
          <ButtonLink size="small" look="tertiary" to={paths.parcours('inscription')}>
            {T.parCourrier}
          </ButtonLink>
        )}
      </div>
    </Notice>
  );
}

function CardButton() {
  const card = useConfirmByCard();
  return (
    <>
      <FailureNotice error={card.error} onRetry={card.leave} />
      <Button
        size="small"
        icon={<IdCard aria-hidden="true" />}
        busy={card.leaving}
        busyLabel={T.versCarte}
        onClick={card.leave}
      >
        {T.parCarte}
      </Button>
    </>
  );
}
