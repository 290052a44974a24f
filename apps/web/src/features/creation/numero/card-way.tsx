import CreditCard from 'lucide-react/icons/credit-card';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useCard } from '../../../lib/use-card.ts';
import { Button } from '../../../ui/button.tsx';
import { OtherWay } from '../../../ui/wizard-layout.tsx';
import { numeroTexts as T } from './texts.fr.ts';

/** A card proves at once whose it is; in the espaces that take one. */
export function CardWay() {
  const { cps } = useEspace();
  const { leaving, error, leave } = useCard('connexion');
  if (cps === null) return null;
  return (
    <OtherWay icon={<CreditCard aria-hidden="true" />} title={T.carteTitre}>
      <FailureNotice error={error} onRetry={leave} focused />
      <p>{T.carte}</p>
      <Button busy={leaving} busyLabel={T.carteDepart} onClick={leave}>
        {cps.bouton}
      </Button>
    </OtherWay>
  );
}
