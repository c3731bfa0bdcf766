import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

export interface At {
  row: string;
  column: string;
}

export interface CellActions {
  /** A press, or Enter where there is nothing to confirm. */
  open(at: At): void;
  /** Enter first; false: nothing to confirm. */
  confirm(): boolean;
  /** Space. */
  toggle(at: At): void;
  /** Escape; false: nothing to give up. */
  drop(): boolean;
}

const step = (list: readonly string[], now: string, by: number) => list[Math.min(list.length - 1, Math.max(0, list.indexOf(now) + by))] ?? now;

/** Where a key leads; null when the key does not move. Home and End go along the row, with Ctrl to the first and the last cell. */
function target({ key, ctrlKey }: KeyboardEvent, { row, column }: At, rows: readonly string[], columns: readonly string[]): At | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return { row, column: step(columns, column, key === 'ArrowLeft' ? -1 : 1) };
    case 'ArrowUp':
    case 'ArrowDown':
      return { row: step(rows, row, key === 'ArrowUp' ? -1 : 1), column };
    case 'Home':
      return { row: ctrlKey ? (rows[0] ?? row) : row, column: columns[0] ?? column };
    case 'End':
      return { row: ctrlKey ? (rows.at(-1) ?? row) : row, column: columns.at(-1) ?? column };
    default:
      return null;
  }
}

/** One tab stop for a grid of rows and columns: arrows, Home and End walk, Enter opens, Space toggles, Escape gives up. */
export function useCellKeys(rows: readonly string[], columns: readonly string[], first: string, actions: CellActions) {
  const [at, setAt] = useState<At>({ row: rows[0] ?? '', column: first });
  const grid = useRef<HTMLTableElement>(null);
  const walked = useRef(false);
  // What is shown may change under the reader: then the way begins at the top again.
  const current: At = { row: rows.includes(at.row) ? at.row : (rows[0] ?? ''), column: columns.includes(at.column) ? at.column : first };

  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    const cell = grid.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]');
    cell?.focus();
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current.row, current.column]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (event.key === ' ') actions.toggle(current);
      else if (!actions.confirm()) actions.open(current);
      return;
    }
    if (event.key === 'Escape') {
      if (actions.drop()) event.preventDefault();
      return;
    }
    const to = target(event, current, rows, columns);
    if (to === null) return;
    event.preventDefault();
    walked.current = true;
    setAt(to);
  };
  /** However the focus came to a cell: the way goes on from there. */
  const onFocus = (event: FocusEvent) => {
    const { row, column } = (event.target as HTMLElement).dataset;
    if (row && column && (row !== current.row || column !== current.column)) setAt({ row, column });
  };
  return { grid, current, setAt, onKeyDown, onFocus };
}
