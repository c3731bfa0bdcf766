import type { ReactNode } from 'react';
import css from './DataTable.module.css';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Heads its row: the row's name for assistive technology, the card's title on a narrow screen. */
  rowHeader?: boolean;
  /** No visible header (e.g. a column of buttons); its name is still read. */
  silent?: boolean;
  /** Left out of a card when there is nothing to show. */
  isEmpty?: (row: T) => boolean;
  width?: string;
}

/** A table that turns into cards below 720 px. The roles are written out, since `display` would take them away. */
export function DataTable<T>({ caption, columns, rows, rowKey, quiet }: { caption: string; columns: Column<T>[]; rows: T[]; rowKey: (row: T) => string; quiet?: (row: T) => boolean }) {
  return (
    <table role="table" className={css.table} aria-label={caption}>
      <thead role="rowgroup" className={css.header}>
        <tr role="row">
          {columns.map((c) => (
            <th key={c.key} role="columnheader" scope="col" style={{ width: c.width }}>
              {c.silent ? <span className="hidden">{c.header}</span> : c.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className={quiet?.(row) ? css.quiet : undefined}>
            {columns.map((c) => {
              const empty = c.isEmpty?.(row) ? css.empty : '';
              return c.rowHeader ? (
                <th key={c.key} role="rowheader" scope="row" className={css.rowHeader}>
                  {c.cell(row)}
                </th>
              ) : (
                <td key={c.key} role="cell" className={`${empty} ${c.silent ? css.silent : ''}`}>
                  {!c.silent && (
                    <span className={css.label} aria-hidden>
                      {c.header}
                    </span>
                  )}
                  <div className={css.value}>{c.cell(row)}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
