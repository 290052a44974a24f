import type { ReactNode } from 'react';
import './two-column.css';

interface TwoColumnProps {
  /** First for the keyboard and on phones: the form. */
  main: ReactNode;
  aside: ReactNode;
  /** On wide screens, the aside stands at the left (the form stays first in the document). */
  asideFirst?: boolean | undefined;
  /** Widths of main and aside. */
  ratio?: 'equal' | 'form' | 'menu' | undefined;
}

/** Two columns that become one under 980 px, main content first. */
export function TwoColumn({ main, aside, asideFirst = false, ratio = 'equal' }: TwoColumnProps) {
  const classes = `ui-columns ui-columns--${ratio} ${asideFirst ? 'ui-columns--aside-first' : ''}`;
  return (
    <div className={classes.trim()}>
      <div className="ui-columns__main">{main}</div>
      <div className="ui-columns__aside">{aside}</div>
    </div>
  );
}
