import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { addMonths, weeksOf } from '../../../../platform/format/calendar';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { useSession } from '../../../../platform/identity/session';
import { useAnnounce } from '../../../../platform/layout/Announcer';
import { Stepper } from '../../../../platform/layout/Stepper';
import { LeavePlanTag, PlanTag } from '../plan/PlanTag';
import { unknownDay, type OwnDay } from '../plan/usePlan';
import { applicationsWords, teleworkWords } from '../words';
import css from './ChoiceCalendar.module.css';
import { useGridKeys } from './useGridKeys';

interface Props {
  month: string;
  setMonth: (month: string) => void;
  days: ReadonlyMap<string, OwnDay>;
  chosen: ReadonlySet<string>;
  toggle: (date: string) => void;
  /** Days outside can be read, not chosen. */
  first: string;
  last: string;
}

/** A month in which days are chosen, by pointer or by keyboard; each day says in words what is planned on it. */
export function ChoiceCalendar({ month, setMonth, days, chosen, toggle, first, last }: Props) {
  const words = useWords(applicationsWords);
  const format = useFormat();
  const announce = useAnnounce();
  const { session } = useSession();
  const open = (date: string) => (days.get(date) ?? unknownDay(date)).businessDay && date >= first && date <= last;
  const choose = (date: string) => (open(date) || chosen.has(date) ? toggle(date) : announce(words.notChoosable));
  const keys = useGridKeys(month, setMonth, session.today, choose);
  return (
    <div className={css.wrap}>
      <Stepper label={words.month} before={words.monthBefore} after={words.monthAfter} onBefore={() => setMonth(addMonths(month, -1))} onAfter={() => setMonth(addMonths(month, 1))}>
        {format.month(month)}
      </Stepper>
      <table ref={keys.grid} role="grid" className={css.calendar} aria-label={format.month(month)} aria-multiselectable onKeyDown={keys.onKeyDown}>
        <thead>
          <tr role="row">
            {format.weekdays().map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, w) => (
            <tr key={w} role="row">
              {week.map((date, i) =>
                date === null ? (
                  <td key={i} role="gridcell" className={css.outside} />
                ) : (
                  <td
                    key={date}
                    role="gridcell"
                    data-date={date}
                    tabIndex={date === keys.current ? 0 : -1}
                    aria-selected={chosen.has(date)}
                    aria-disabled={!open(date) || undefined}
                    aria-current={date === session.today ? 'date' : undefined}
                    className={open(date) ? undefined : css.off}
                    onClick={() => (keys.setAt(date), choose(date))}
                  >
                    <Cell day={days.get(date) ?? unknownDay(date)} chosen={chosen.has(date)} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ day, chosen }: { day: OwnDay; chosen: boolean }) {
  const words = useWords(teleworkWords);
  const page = useWords(applicationsWords);
  const format = useFormat();
  const { session } = useSession();
  return (
    <div className={css.cell}>
      <span className={css.top}>
        <span className="hidden">{format.date(day.date)} </span>
        <span aria-hidden className={day.date === session.today ? css.today : undefined}>
          {Number(day.date.slice(8))}
        </span>
        {chosen && <CheckmarkCircleFilled aria-label={page.chosen} />}
      </span>
      {!day.businessDay && <span className={css.small}>{day.holidayName ?? words.closed}</span>}
      {day.half && <span className={css.small}>{words.half[day.half]}</span>}
      {day.entries.map((e) => (
        <PlanTag key={e.part + e.spot} entry={e} />
      ))}
      {day.leave && <LeavePlanTag leave={day.leave} />}
    </div>
  );
}
