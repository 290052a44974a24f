import type { Identity } from '@eps/design';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Emblem } from './emblem.tsx';
import './header.css';

interface HeaderProps {
  identity: Identity;
  /** Name of the organisation, in bold. */
  organisation: string;
  /** Name of the portal, under it. */
  espace?: string | undefined;
  /** Where the emblem leads. */
  homeTo: string;
  /** `HeaderLink`s: help, sign in. */
  children?: ReactNode;
  /** The account menu, once signed in. */
  account?: ReactNode;
  /** The `MainNav`, once signed in. */
  navigation?: ReactNode;
}

/** The header of every page: who is speaking, help, the account. */
export function Header(props: HeaderProps) {
  const { identity, organisation, espace, homeTo, children, account, navigation } = props;
  return (
    <header className="ui-header">
      <div className="ui-header__band">
        <div className="ui-header__row container">
          <Link className="ui-header__brand" to={homeTo}>
            <Emblem identity={identity} />
            <span>
              <span className="ui-header__organisation">{organisation}</span>{' '}
              {espace === undefined ? null : <span className="ui-header__espace">{espace}</span>}
            </span>
          </Link>
          <div className="ui-header__actions">
            {children}
            {account}
          </div>
        </div>
      </div>
      {navigation}
    </header>
  );
}
