import { useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import './main-nav.css';
import { UI } from './texts.fr.ts';

/** One place of the main navigation. */
export interface NavPlace {
  to: string;
  label: string;
  /** Number of things to read there, with what it counts for screen readers. */
  count?: { value: number; label: string } | undefined;
  /** Current only at this very address (the home page). */
  exact?: boolean | undefined;
  /** Whether it is the current one, where the address alone does not tell. */
  current?: boolean | undefined;
}

/** The main navigation, under the header; scrolls sideways on phones with the current place in view. */
export function MainNav({ places }: { places: readonly NavPlace[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { pathname, hash } = useLocation();
  const at = pathname + hash + (places.find(({ current }) => current === true)?.to ?? '');

  useEffect(() => {
    const box = list.current;
    if (box === null || box.dataset['at'] === at) return;
    if (showCurrent(box)) box.dataset['at'] = at;
  }, [at]);

  // A phone that is turned, a style or a font that comes late.
  useEffect(() => {
    const box = list.current;
    if (box === null || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(() => void showCurrent(box));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  return (
    <nav className="ui-nav" aria-label={UI.mainNavigation}>
      <ul className="ui-nav__list container" ref={list}>
        {places.map((place) => (
          <li key={place.to}>
            <Place {...place} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls the list alone, at once: neither the page nor anything that moves. Whether there was a current place. */
function showCurrent(box: HTMLUListElement): boolean {
  const current = box.querySelector<HTMLElement>('[aria-current="page"]');
  if (current === null) return false;
  box.scrollLeft = current.offsetLeft - (box.clientWidth - current.clientWidth) / 2;
  return true;
}

function Place({ to, label, count, exact, current }: NavPlace) {
  const face = (
    <>
      {label}{' '}
      {count === undefined || count.value === 0 ? null : (
        <span className="ui-nav__count">
          {count.value} <span className="sr-only">{count.label}</span>
        </span>
      )}
    </>
  );
  if (current === undefined)
    return (
      <NavLink to={to} end={exact === true}>
        {face}
      </NavLink>
    );
  return (
    <Link to={to} aria-current={current ? 'page' : undefined}>
      {face}
    </Link>
  );
}
