import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  /** A lucide icon. */
  icon: ReactNode;
  /** What is missing. */
  title: string;
  /** Why. */
  children?: ReactNode;
  /** The one way out. */
  action?: ReactNode;
}

/** Nothing to show, said with its reason and a way out. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {icon}
      <p className="ui-empty__title">{title}</p>
      {children === undefined ? null : <p className="ui-empty__why">{children}</p>}
      {action === undefined ? null : <div className="ui-empty__action">{action}</div>}
    </div>
  );
}
