import type { ReactNode } from 'react';
import './timeline.css';

/** A fact of the past. */
export interface TimelineEvent {
  id: string;
  /** A lucide icon of 18 px; staff events carry an eye. */
  icon: ReactNode;
  /** `staff`: dark disc, amber icon; `failure`: red disc. */
  tone?: 'normal' | 'ok' | 'staff' | 'failure' | undefined;
  title: string;
  detail?: ReactNode;
  /** As displayed, « 20/11/2026 - 08:12 », and for machines (ISO 8601). */
  date: string;
  dateTime: string;
}

/** Events, the newest first. */
export function Timeline({ events, label }: { events: readonly TimelineEvent[]; label: string }) {
  return (
    <ol className="ui-timeline" aria-label={label}>
      {events.map(({ id, icon, tone = 'normal', title, detail, date, dateTime }) => (
        <li key={id} data-tone={tone}>
          <span className="ui-timeline__disc">{icon}</span>
          <div className="ui-timeline__fact">
            <p className="ui-timeline__title">{title}</p>
            {detail === undefined ? null : <p className="ui-timeline__detail">{detail}</p>}
          </div>
          <time dateTime={dateTime}>{date}</time>
        </li>
      ))}
    </ol>
  );
}
