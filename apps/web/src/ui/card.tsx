import { useId } from 'react';
import type { ReactNode } from 'react';
import './card.css';

interface CardProps {
  /** Title of the card; without it the card is a plain frame. */
  title?: string | undefined;
  /** Level of the title. */
  level?: 2 | 3 | undefined;
  /** At the right of the title: a link, a tag. */
  action?: ReactNode;
  /** Rows that touch the edges (definition rows, timeline): no padding around the content. */
  flush?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A framed surface, flat. A titled card is a region named by its title. */
export function Card({ title, level = 2, action, flush = false, className, children }: CardProps) {
  const heading = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  const classes = `ui-card ${flush ? 'ui-card--flush' : ''} ${className ?? ''}`.trim();
  if (title === undefined) return <div className={classes}>{children}</div>;
  return (
    <section className={classes} aria-labelledby={heading}>
      <div className="ui-card__head">
        <Title id={heading}>{title}</Title>
        {action}
      </div>
      <div className="ui-card__body">{children}</div>
    </section>
  );
}
