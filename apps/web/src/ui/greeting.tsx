import type { Identity } from '@eps/design';
import type { ReactNode } from 'react';
import './greeting.css';
import { Motif } from './motif.tsx';

interface GreetingProps {
  identity: Identity;
  /** « vendredi 20 novembre 2026 ». */
  date?: string | undefined;
  /** The `PageTitle`. */
  children: ReactNode;
}

/** The dark banner that greets on the home page, with the identity’s motif at its end. */
export function Greeting({ identity, date, children }: GreetingProps) {
  return (
    <div className="ui-greeting inverse">
      <Motif identity={identity} place="end" />
      <div className="container">
        {date === undefined ? null : <p className="ui-greeting__date">{date}</p>}
        {children}
      </div>
    </div>
  );
}

/** States of the account in a strip: icon and words each. */
export function StatusStrip({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="ui-status">
      <ul className="ui-status__facts">{children}</ul>
      {aside === undefined ? null : <p className="ui-status__aside">{aside}</p>}
    </div>
  );
}
