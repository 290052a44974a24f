import History from 'lucide-react/icons/history';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { lastEspace, stopRemembering } from '../../lib/last-espace.ts';
import { pathsOf } from '../../lib/paths.ts';
import { recently } from '../../lib/times.fr.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { doorOf } from './door-of.ts';
import { portailTexts as T } from './texts.fr.ts';

/** The espace opened last on this device, and the way to have nothing kept. Absent when nothing is. */
export function LastTime() {
  const [last] = useState(lastEspace);
  const [forgotten, setForgotten] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const hydrated = useHydrated();
  if (last === null || !hydrated) return null;
  const forget = (): void => {
    stopRemembering();
    setForgotten(true);
    heading.current?.focus();
  };
  return (
    <section>
      <History aria-hidden="true" size={26} />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {T.derniereTitre}
        </h2>
        <p role="status">
          {forgotten ? (
            T.oublie
          ) : (
            <>
              {T.derniereAvant}
              <Link to={pathsOf(last.espace).connexion}>{doorOf(last.espace).nom}</Link>,{' '}
              {recently(last.le)}. <LinkButton onClick={forget}>{T.nePlusRetenir}</LinkButton>
            </>
          )}
        </p>
      </div>
    </section>
  );
}
