import type { ReactNode } from 'react';
import './compte.css';
import { type MenuPlace, RubriqueMenu } from './rubriques.tsx';

export interface ComptePartProps {
  /** What the menu marks. */
  current: MenuPlace;
  /** There is no menu: nobody whose account it is is signed in. */
  alone?: boolean;
  children: ReactNode;
}

/** A part of the account page with an address of its own: the menu, and what it is given beside it. */
export function ComptePart({ current, alone = false, children }: ComptePartProps) {
  return (
    <div className={alone ? undefined : 'compte container'}>
      {alone ? null : <RubriqueMenu current={current} />}
      <div className={alone ? undefined : 'compte__contenu'}>{children}</div>
    </div>
  );
}
