import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Notice } from '../../ui/notice.tsx';
import { useEspaceId } from '../espace-context.ts';
import { pathsOf } from '../paths.ts';
import { useToldOnce } from '../use-told-once.ts';
import { takePlace } from './card-place.ts';
import './confirm-identity.css';
import { cardReturnOf } from './card-return.texts.fr.ts';

interface CardState {
  /** What became of the card: `confirmee`, or why not; travels in the history entry. */
  readonly carte?: string;
}

/**
 * Back from showing one's card (`?cps=` of the account page): leads to where one was, and says what became of it. The
 * answer leaves the address at once: a bookmark must not say it again.
 */
export function CardReturn() {
  const espace = useEspaceId();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const carte = useToldOnce('carte');
  const taken = useRef<string | null>(null);
  const home = pathsOf(espace).monCompte;
  const answer = pathname === home ? new URLSearchParams(search).get('cps') : null;
  useEffect(() => {
    if (answer === null || taken.current === answer) return;
    taken.current = answer;
    const place = takePlace(espace);
    // Anybody may write an address that says « confirmee »: believed of who left from here to show their card.
    const next: CardState = answer === 'confirmee' && place === null ? {} : { carte: answer };
    void navigate(place ?? home, { replace: true, state: next });
  }, [answer, espace, home, navigate]);
  if (carte === undefined || answer !== null) return null;
  const { kind, titre, phrase } = cardReturnOf(carte);
  return (
    <div className="card-return container">
      <Notice kind={kind} title={titre} live={kind === 'err' ? 'alert' : 'status'}>
        <p>{phrase}</p>
      </Notice>
    </div>
  );
}
