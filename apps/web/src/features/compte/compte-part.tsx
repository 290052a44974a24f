import type { ReactNode } from 'react';
import './compte.css';
import { RubriqueMenu } from './rubriques.tsx';

/** « Délégations », a part of the account page with an address of its own: the menu, and what it is given beside it. */
export function ComptePart({ children }: { children: ReactNode }) {
  return (
    <div className="compte container">
      <RubriqueMenu current="delegations" />
      <div className="compte__contenu">{children}</div>
    </div>
  );
}
