import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import type { ReactNode } from 'react';
import './data-table.css';
import { UI } from './texts.fr.ts';

/** A column: how a row is shown in it. */
export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Amounts go right, figures of the same width. */
  amount?: boolean | undefined;
  /** On phones: on the first line of the card, without its title (the date and the amount). */
  head?: boolean | undefined;
  sortable?: boolean | undefined;
}

/** The order of the rows. */
export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  /** Says what the table holds; read by screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
}

/** A table that turns each row into a card under 760 px: no sideways scroll. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, onSort } = props;
  return (
    <table className="ui-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnTitle key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td
                key={column.id}
                data-title={column.title}
                data-amount={column.amount === true || undefined}
                data-head={column.head === true || undefined}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ColumnTitleProps<Row> extends Pick<DataTableProps<Row>, 'sort' | 'onSort'> {
  column: Column<Row>;
}

function ColumnTitle<Row>({ column, sort, onSort }: ColumnTitleProps<Row>) {
  const { id, title, amount, sortable } = column;
  const sorted = sort?.column === id ? sort.direction : undefined;
  const Arrow = sorted === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      data-amount={amount === true || undefined}
      aria-sort={sortable === true ? (sorted ?? 'none') : undefined}
    >
      {sortable === true && onSort !== undefined ? (
        <button
          type="button"
          onClick={() =>
            onSort({ column: id, direction: sorted === 'descending' ? 'ascending' : 'descending' })
          }
        >
          <span className="sr-only">{UI.sortBy}</span>
          {title}
          <Arrow aria-hidden="true" size={16} data-quiet={sorted === undefined || undefined} />
        </button>
      ) : (
        title
      )}
    </th>
  );
}
