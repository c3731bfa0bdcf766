import { weeksOf } from '../../../../platform/format/calendar';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { useSession } from '../../../../platform/identity/session';
import css from './Calendar.module.css';
import type { CalendarDate } from './types';
import { calendarWords } from './words';

/** One month, small: what is not open has a word beside its number, and the name is read and shown when pointed at. */
export function MonthGrid({ month, days }: { month: string; days: CalendarDate[] }) {
  const format = useFormat();
  const { session } = useSession();
  const byDate = new Map(days.map((d) => [d.date, d]));
  return (
    <table className={css.month}>
      <caption>{format.month(month)}</caption>
      <thead>
        <tr>
          {format.weekdays().map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, w) => (
          <tr key={w}>
            {week.map((date, i) => {
              const day = date === null ? undefined : byDate.get(date);
              return (
                <td key={date ?? i} className={`${day && !day.open ? css.off : ''} ${date !== null && date === session.today ? css.today : ''}`} aria-current={date !== null && date === session.today ? 'date' : undefined}>
                  {day && <Cell day={day} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day }: { day: CalendarDate }) {
  const words = useWords(calendarWords);
  const mark = day.kind === 'open' || day.kind === 'weekend' ? day.closedHalf : day.kind;
  const style = day.closedHalf ? css.half : day.kind === 'closed' ? css.closed : css.holiday;
  const full = day.closedHalf ? [words.closedHalf[day.closedHalf], day.halfName] : day.kind === 'weekend' || day.kind === 'turnOfYear' ? [words.kinds[day.kind]] : [words.kinds[day.kind], day.name];
  const title = full.filter(Boolean).join(' ');
  return (
    <div className={css.cell} title={day.kind === 'open' && !day.closedHalf ? undefined : title}>
      <span>{Number(day.date.slice(8))}</span>
      {mark && (
        <span className={`${css.tag} ${style}`} aria-hidden>
          {words.short[mark]}
        </span>
      )}
      {(mark || day.kind === 'weekend') && <span className="hidden">{title}</span>}
    </div>
  );
}
