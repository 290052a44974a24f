import type { ReactNode } from 'react';
import ChevronRight from 'lucide-react/icons/chevron-right';
import './choice-card.css';
import { Spinner } from './spinner.tsx';

interface ChoiceCardProps {
  icon: ReactNode;
  title: string;
  /** It is being opened. */
  busy: boolean;
  busyLabel: string;
  /** Another one is being opened. */
  waiting: boolean;
  /** It is where one is already: said by `aria-current` too. */
  current?: boolean;
  onChoose: () => void;
  /** Lines below the title, each in an element of its own. */
  children: ReactNode;
}

/** One of several ways on, opened by a click anywhere on it. What changes inside is not said: the list says it. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { icon, title, busy, busyLabel, waiting, current = false, onChoose, children } = props;
  return (
    <button
      type="button"
      className="choice-card"
      aria-busy={busy || undefined}
      aria-current={current || undefined}
      aria-disabled={waiting || undefined}
      onClick={onChoose}
    >
      {icon}
      <span className="choice-card__texts">
        <strong>{title}</strong> {children}
        {busy ? <span>{busyLabel}</span> : null}
      </span>
      {busy ? <Spinner /> : <ChevronRight aria-hidden="true" size={24} />}
    </button>
  );
}
