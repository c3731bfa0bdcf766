import { memo, useEffect, useRef, type ReactNode } from 'react';
import { weekdayOf } from '../../../platform/format/calendar';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import type { RotaDay } from '../types';
import css from './MonthGrid.module.css';
import { useCellKeys, type At, type CellActions } from './useCellKeys';
import { rotaWords } from './words';

export interface GridRow {
  id: string;
  head: ReactNode;
  /** By date; a day without an entry is empty. */
  cells: ReadonlyMap<string, ReactNode>;
}

/** Width of the first column, which stays in sight. */
const headWidth = 128;

/** Anything by the days of a month: head and first column stay in sight, one cell is in the order of tabs. */
export function MonthGrid({ label, corner, days, rows, wide = false, actions }: { label: string; corner: string; days: RotaDay[]; rows: GridRow[]; wide?: boolean; actions: CellActions }) {
  const words = useWords(rotaWords);
  const format = useFormat();
  const { session } = useSession();
  const weekdays = format.weekdays();
  const dates = days.map((d) => d.date);
  const isHere = dates.includes(session.today);
  const keys = useCellKeys(rows.map((r) => r.id), dates, isHere ? session.today : (days.find((d) => d.businessDay)?.date ?? ''), actions);
  const scroll = useRef<HTMLDivElement>(null);
  const month = dates[0];
  // Where the month is wider than the page, it begins at today.
  useEffect(() => {
    const [box, today] = [scroll.current, scroll.current?.querySelector<HTMLElement>('[aria-current="date"]')];
    if (box && today) box.scrollLeft = today.offsetLeft - headWidth - today.offsetWidth;
  }, [month]);
  const press = (at: At) => {
    keys.setAt(at);
    actions.open(at);
  };
  const latest = useRef(press);
  latest.current = press;
  const steady = useRef((at: At) => latest.current(at)).current;
  const state = (d: RotaDay) => `${d.businessDay ? '' : css.closed} ${d.date === session.today ? css.today : ''}`;
  return (
    <div ref={scroll} className={css.scroll}>
      <table ref={keys.grid} role="grid" className={`${css.grid} ${wide ? css.wide : ''}`} aria-label={label} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col" className={css.name}>
              {corner}
            </th>
            {days.map((d) => (
              <th key={d.date} role="columnheader" scope="col" className={state(d)} aria-current={d.date === session.today ? 'date' : undefined}>
                <span aria-hidden>{Number(d.date.slice(8))}</span>
                <span aria-hidden className={css.small}>
                  {weekdays[weekdayOf(d.date)]}
                </span>
                <span className="hidden">
                  {format.date(d.date)} {!d.businessDay && (d.holidayName ?? words.closed)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <Row key={r.id} row={r} days={days} today={session.today} at={keys.current.row === r.id ? keys.current.column : null} press={steady} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A row that is drawn again only when it changes or the way leads through it: there may be sixty of them. */
const Row = memo(function Row({ row, days, today, at, press }: { row: GridRow; days: RotaDay[]; today: string; at: string | null; press: (at: At) => void }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={css.name}>
        {row.head}
      </th>
      {days.map((d) => (
        <td
          key={d.date}
          role="gridcell"
          data-row={row.id}
          data-column={d.date}
          tabIndex={at === d.date ? 0 : -1}
          className={`${d.businessDay ? '' : css.closed} ${d.date === today ? css.today : ''}`}
          onClick={() => press({ row: row.id, column: d.date })}
        >
          {row.cells.get(d.date)}
        </td>
      ))}
    </tr>
  );
});
