import { weeksOf } from '../../platform/format/calendar';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { useSession } from '../../platform/identity/session';
import { href } from '../../platform/routing/route';
import { placeIcons } from '../people/places/PlaceTag';
import { placeWords } from '../people/places/words';
import css from './Calendar.module.css';
import type { Month, MonthDay } from './types';
import { reportWords } from './words';

/** The month as a picture. On a narrow screen the words go and the pictures stay; both are always read. */
export function Calendar({ month, own }: { month: Month; own: boolean }) {
  const words = useWords(reportWords);
  const format = useFormat();
  const { session } = useSession();
  const days = new Map(month.days.map((d) => [d.date, d]));
  return (
    <table className={css.calendar} aria-label={`${words.calendar} ${format.month(month.month)}`}>
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
        {weeksOf(month.month).map((week, w) => (
          <tr key={w}>
            {week.map((date, i) =>
              date === null ? (
                <td key={i} className={css.outside} />
              ) : (
                <td key={date} className={`${days.get(date)?.businessDay === false ? css.closed : ''} ${date === session.today ? css.today : ''}`} aria-current={date === session.today ? 'date' : undefined}>
                  <Cell date={date} day={days.get(date) ?? null} link={own && date <= session.today} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ date, day, link }: { date: string; day: MonthDay | null; link: boolean }) {
  const words = useWords(reportWords);
  const place = useWords(placeWords);
  const format = useFormat();
  const number = Number(date.slice(8));
  const Icon = day?.place ? placeIcons[day.place] : null;
  const missing = day && (day.startMissing || day.endMissing);
  return (
    <div className={css.cell}>
      {link && day?.businessDay ? (
        <a className={css.number} href={href('today', null, { date })} aria-label={words.open(format.date(date))}>
          {number}
        </a>
      ) : (
        <span className={css.number}>{number}</span>
      )}
      {day?.holidayName && <span className={css.small}>{day.holidayName}</span>}
      {day?.place && Icon && (
        <span className={`${css.place} ${css[day.place]}`}>
          <Icon aria-hidden />
          <span className={css.word}>{place.places[day.place]}</span>
        </span>
      )}
      {day?.leave && (
        <span className={`${css.place} ${css.leave}`}>
          <span>{place.leave}</span>
        </span>
      )}
      {day?.start && (
        <span className={css.small}>
          {format.time(day.start)}–{day.end ? format.time(day.end) : ''}
        </span>
      )}
      {missing && <span className={css.missing}>{day.startMissing ? words.startMissing : words.endMissing}</span>}
    </div>
  );
}
