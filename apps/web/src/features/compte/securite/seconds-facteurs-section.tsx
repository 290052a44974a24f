import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { EnrolFactor } from './enrol-factor.tsx';
import { FactorCard } from './factor-card.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { secondFacteurQuery } from './second-facteur-query.ts';
import './securite.css';
import { secondsFacteursTexts as T } from './texts.fr.ts';
import type { Prepared } from './use-factor-changes.tsx';

/** What is shown: the state, an application being added, or codes that are shown once. */
type Shown =
  | { readonly what: 'etat'; readonly done?: string }
  | { readonly what: 'ajout'; readonly prepared: Prepared }
  | { readonly what: 'codes'; readonly codes: readonly string[]; readonly done: string };

/** « Seconds facteurs »: an application of codes, and its recovery codes (B10). */
export function SecondsFacteursSection() {
  const [shown, setShown] = useState<Shown>({ what: 'etat' });
  const box = useRef<HTMLDivElement>(null);
  const former = useRef(shown);
  useEffect(() => {
    if (former.current !== shown) box.current?.focus();
    former.current = shown;
  }, [shown]);
  return (
    <div className="securite" ref={box} tabIndex={-1} role="group" aria-label={T.titre}>
      {shown.what === 'etat' ? (
        <State done={shown.done} onShow={setShown} />
      ) : shown.what === 'ajout' ? (
        <EnrolFactor
          prepared={shown.prepared}
          onCodes={(codes) => setShown({ what: 'codes', codes, done: T.active })}
          onGiveUp={() => setShown({ what: 'etat' })}
        />
      ) : (
        <RecoveryCodes
          codes={shown.codes}
          done={shown.done}
          onKept={() => setShown({ what: 'etat' })}
        />
      )}
    </div>
  );
}

interface StateProps {
  done: string | undefined;
  onShow: (shown: Shown) => void;
}

function State({ done, onShow }: StateProps) {
  const state = useQuery(secondFacteurQuery(useEspaceId()));
  if (state.data)
    return (
      <FactorCard
        state={state.data}
        done={done}
        onPrepared={(prepared) => onShow({ what: 'ajout', prepared })}
        onCodes={(codes) => onShow({ what: 'codes', codes, done: T.renouveles })}
        onRemoved={() => onShow({ what: 'etat', done: T.retire })}
      />
    );
  if (state.isError)
    return <FailureNotice error={state.error} onRetry={() => void state.refetch()} />;
  return <Loading text={T.chargement} />;
}
