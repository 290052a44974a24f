import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
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
}

/** The main navigation, under the header; scrolls sideways on phones with the current place in view. */
export function MainNav({ places }: { places: readonly NavPlace[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    const box = list.current;
    const current = box?.querySelector<HTMLElement>('[aria-current="page"]');
    if (box === null || current === null || current === undefined) return;
    if (box.dataset['at'] === pathname) return;
    box.dataset['at'] = pathname;
    box.scrollLeft = current.offsetLeft - (box.clientWidth - current.clientWidth) / 2;
  }, [pathname]);

  return (
    <nav className="ui-nav" aria-label={UI.mainNavigation}>
      <ul className="ui-nav__list container" ref={list}>
        {places.map(({ to, label, count, exact }) => (
          <li key={to}>
            <NavLink to={to} end={exact === true}>
              {label}{' '}
              {count === undefined || count.value === 0 ? null : (
                <span className="ui-nav__count">
                  {count.value} <span className="sr-only">{count.label}</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
