import { useId } from 'react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import './side-menu.css';

/** One page of a section. */
export interface SideMenuPlace {
  to: string;
  label: string;
  icon: ReactNode;
  exact?: boolean | undefined;
}

/** The pages of a section, 264 px wide at the left (on top on phones). */
export function SideMenu(props: { title: string; places: readonly SideMenuPlace[] }) {
  const heading = useId();
  return (
    <nav className="ui-side-menu" aria-labelledby={heading}>
      <p id={heading}>{props.title}</p>
      <ul className="ui-side-menu__list">
        {props.places.map(({ to, label, icon, exact }) => (
          <li key={to}>
            <NavLink to={to} end={exact === true}>
              {icon}
              <span>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
