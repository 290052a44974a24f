import type { ReactNode } from 'react';
import './definition-rows.css';

/** A named value, and what one may do with it. */
export interface DefinitionRow {
  label: string;
  value: ReactNode;
  /** A quiet remark after the value. */
  note?: ReactNode;
  /** A button, a link, a tag. */
  action?: ReactNode;
}

/** Label, value, action; in a `Card flush`. Values wrap, never cut. */
export function DefinitionRows({ rows }: { rows: readonly DefinitionRow[] }) {
  return (
    <dl className="ui-rows">
      {rows.map(({ label, value, note, action }) => (
        <div key={label} className="ui-rows__row">
          <dt>{label}</dt>
          <dd className="ui-rows__value">
            <strong>{value}</strong>
            {note === undefined ? null : <span className="ui-rows__note">{note}</span>}
          </dd>
          {action === undefined ? null : <dd className="ui-rows__action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
