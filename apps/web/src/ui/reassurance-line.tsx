import Lock from 'lucide-react/icons/lock';
import type { ReactNode } from 'react';
import './reassurance-line.css';

/** What becomes of the data, or what we never ask, beside a lock. */
export function ReassuranceLine({ children }: { children: ReactNode }) {
  return (
    <p className="ui-reassurance">
      <Lock aria-hidden="true" size={20} />
      <span>{children}</span>
    </p>
  );
}
