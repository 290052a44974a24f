import type { CpsDeclaration } from '@eps/espaces';
import IdCard from 'lucide-react/icons/id-card';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { rememberEspace } from '../../../lib/last-espace.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { useCard } from '../../../lib/use-card.ts';
import { Button } from '../../../ui/button.tsx';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { cpsTexts as T } from './texts.fr.ts';

/** A picture, for which nobody waits. */
const CardScene = lazy(async () => {
  const { CardScene } = await import('./card-scene.tsx');
  return { default: CardScene };
});

interface CpsCardProps {
  cps: CpsDeclaration;
  /** Passwords wait: the card is the way that opens now. */
  locked: boolean;
}

/** « Identification par carte CPS » (A6): leaves for Pro Santé Connect. */
export function CpsCard({ cps, locked }: CpsCardProps) {
  const { id } = useEspace();
  const paths = pathsOf(id);
  const hydrated = useHydrated();
  const card = useCard('connexion', () => rememberEspace(id));
  return (
    <section
      className="cps-card"
      data-locked={locked ? '' : undefined}
      aria-labelledby="identification-cps"
    >
      <div className="cps-card__scene">
        {hydrated ? (
          <Suspense fallback={null}>
            <CardScene />
          </Suspense>
        ) : null}
        <h2 id="identification-cps">{cps.titre}</h2>
      </div>
      <div className="cps-card__body">
        <FailureNotice error={card.error} onRetry={card.leave} focused />
        {card.error === null ? null : (
          <p className="cps-card__others">
            {T.autres} <Link to={paths.motDePasseOublie}>{T.motDePasse}</Link> {T.ou}{' '}
            <Link to={paths.parcours('inscription')}>{T.courrier}</Link>
          </p>
        )}
        {locked ? (
          <p>
            <strong>{cps.deblocage.titre}</strong> {cps.deblocage.phrase}
          </p>
        ) : (
          <p className="cps-card__phrase">{cps.phrase}</p>
        )}
        <Button
          look={locked ? 'main' : 'secondary'}
          wide
          icon={<IdCard aria-hidden="true" />}
          busy={card.leaving}
          busyLabel={T.depart}
          onClick={card.leave}
        >
          {cps.bouton}
        </Button>
        <p className="cps-card__creation">
          {cps.creation} <Link to={`${paths.aPropos}#carte`}>{T.enSavoirPlus}</Link>
        </p>
      </div>
    </section>
  );
}
