import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import './notice.css';
import { UI } from './first-texts.fr.ts';

/** Information, confirmation, warning, error. */
export type NoticeKind = 'info' | 'ok' | 'att' | 'err';

const ICONS = { info: Info, ok: CircleCheck, att: TriangleAlert, err: CircleAlert } as const;

interface NoticeProps {
  kind: NoticeKind;
  title?: string | undefined;
  /** Replaces the kind’s icon. */
  icon?: ReactNode;
  /** For what just happened: `alert` interrupts (a failure), `status` waits (a confirmation). */
  live?: 'alert' | 'status' | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** A message that stands: a band of the state’s colour with its icon, then title and text. */
export function Notice({ kind, title, icon, live, className, children }: NoticeProps) {
  const Icon = ICONS[kind];
  return (
    <div className={`ui-notice ui-notice--${kind} ${className ?? ''}`.trim()} role={live}>
      <span className="ui-notice__band">
        {icon ?? <Icon aria-hidden="true" size={24} />}
        <span className="sr-only">{UI.noticeKinds[kind]}</span>
      </span>
      <div className="ui-notice__body">
        {title === undefined ? null : <p className="ui-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
