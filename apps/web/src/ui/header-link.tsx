import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './header.css';

interface HeaderLinkProps {
  /** A route, or the address of another site. */
  to: string;
  /** A lucide icon; alone on phones, where the words stay for screen readers. */
  icon: ReactNode;
  children: ReactNode;
}

/** Icon and word at the right of the header. */
export function HeaderLink({ to, icon, children }: HeaderLinkProps) {
  const face = (
    <>
      {icon}
      <span>{children}</span>
    </>
  );
  return /^[a-z]+:/i.test(to) ? (
    <a className="ui-header__link" href={to}>
      {face}
    </a>
  ) : (
    <Link className="ui-header__link" to={to}>
      {face}
    </Link>
  );
}
