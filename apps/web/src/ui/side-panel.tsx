import { useId } from 'react';
import type { ReactNode } from 'react';
import './side-panel.css';

interface SidePanelProps {
  title: string;
  /** One of `drawings/*`: the paper, the card or the screen the number is printed on. */
  drawing?: ReactNode;
  /** Where to find, then why; a `<ul>` gets diamonds. */
  children: ReactNode;
  /** Limits and ways out, small, below a rule. */
  foot?: ReactNode;
}

/** The help beside a form. */
export function SidePanel({ title, drawing, children, foot }: SidePanelProps) {
  const heading = useId();
  return (
    <aside className="ui-side" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {drawing === undefined ? null : <div className="ui-side__drawing">{drawing}</div>}
      <div className="ui-side__body">{children}</div>
      {foot === undefined ? null : <div className="ui-side__foot">{foot}</div>}
    </aside>
  );
}
