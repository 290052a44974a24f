import IdCard from 'lucide-react/icons/id-card';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import './confirm-identity.css';
import { confirmTexts as T } from './texts.fr.ts';
import { useConfirmByCard } from './use-confirm-by-card.ts';

/** The other way to say who one is, where cards are read. */
export function CardWay() {
  const card = useConfirmByCard();
  return (
    <div className="confirm-identity__card">
      <FailureNotice error={card.error} onRetry={card.leave} />
      <p>{T.carte}</p>
      <Button
        icon={<IdCard aria-hidden="true" />}
        busy={card.leaving}
        busyLabel={T.versCarte}
        onClick={card.leave}
      >
        {T.presenterCarte}
      </Button>
    </div>
  );
}
