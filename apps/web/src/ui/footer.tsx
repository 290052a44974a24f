import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './footer.css';
import { UI } from './first-texts.fr.ts';

interface FooterProps {
  links: readonly { to: string; label: string }[];
  /** At the right: the phone of the assistance, its hours. */
  children?: ReactNode;
}

/** Legal pages and assistance, at the foot of every page. */
export function Footer({ links, children }: FooterProps) {
  return (
    <footer className="ui-footer">
      <div className="ui-footer__row container">
        <nav aria-label={UI.footerNavigation}>
          <ul className="ui-footer__links">
            {links.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {children === undefined ? null : <div className="ui-footer__aside">{children}</div>}
      </div>
    </footer>
  );
}
