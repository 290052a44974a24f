import { useId } from 'react';
import type { ReactNode } from 'react';
import './card.css';

interface ServiceTileProps {
  title: string;
  /** A lucide icon of 24 px. */
  icon: ReactNode;
  /** The one link at the foot (or at the right of the title when `wide`). */
  link?: ReactNode;
  /** Takes the whole row. */
  wide?: boolean | undefined;
  /** Live content: the last payment, the next shift, the open request. */
  children: ReactNode;
}

/** A service on the dashboard; put them in a `<div className="ui-tiles">`. No landmark: the heading above may have its name. */
export function ServiceTile({ title, icon, link, wide = false, children }: ServiceTileProps) {
  const heading = useId();
  return (
    <article
      className={wide ? 'ui-card ui-tile ui-tile--wide' : 'ui-card ui-tile'}
      aria-labelledby={heading}
    >
      <div className="ui-tile__head">
        {icon}
        <h3 id={heading}>{title}</h3>
        {wide ? link : null}
      </div>
      <div className="ui-tile__body">{children}</div>
      {wide || link === undefined ? null : <div className="ui-tile__foot">{link}</div>}
    </article>
  );
}
