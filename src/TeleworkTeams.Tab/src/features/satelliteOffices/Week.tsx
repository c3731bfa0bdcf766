import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import css from './Seats.module.css';
import type { WeekDay } from './types';
import { seatWords } from './words';

/** Seven days, each a button with what is free. */
export function Week({ days, current, show }: { days: WeekDay[]; current: string; show: (date: string) => void }) {
  const words = useWords(seatWords);
  const format = useFormat();
  return (
    <ul className={css.week} aria-label={words.week}>
      {days.map((d) => (
        <li key={d.date}>
          <button type="button" className={css.weekDay} aria-current={d.date === current ? 'date' : undefined} onClick={() => show(d.date)}>
            <span className={css.weekDate}>{format.date(d.date)}</span>
            <span className={css.small}>{d.isOpen ? words.freeOf(Math.max(d.freeMorning, d.freeAfternoon), d.of) : (d.holiday ?? words.closed)}</span>
            {d.isOwn && <span className={css.mark}>{words.ownDay}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
