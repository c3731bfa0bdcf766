import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { addMonths, monthOf, weekdayOf, weeksOf } from '../../../platform/format/calendar';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Stepper } from '../../../platform/layout/Stepper';
import calendar from '../../telework/applications/calendar/ChoiceCalendar.module.css';
import { useGridKeys } from '../../telework/applications/calendar/useGridKeys';
import css from '../Duty.module.css';
import type { OwnTurn, Wish } from '../types';
import { dutyWords } from '../words';
import { ownDutyWords } from './words';

/** A small month: each day that is chosen goes from wanted to rather not to nothing, and is stored at once. */
export function Wishes({ turns, wishes, last, set }: { turns: OwnTurn[]; wishes: Wish[]; last: string; set: (wishes: Wish[]) => void }) {
  const api = useApi();
  const words = useWords(ownDutyWords);
  const duty = useWords(dutyWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  const [month, setMonth] = useState(monthOf(session.today));
  const open = (date: string) => date > session.today && date <= last && weekdayOf(date) < 5;
  const wishOn = (date: string) => wishes.find((w) => w.date === date);

  const choose = (date: string) => {
    if (!open(date)) return announce(words.notChoosable);
    const now = wishOn(date);
    const next = !now ? 'desired' : now.desired ? 'undesired' : null;
    void action.run(async () => {
      await api.send('PUT', `/duty/wishes/${date}`, { body: { wish: next } });
      set([...wishes.filter((w) => w.date !== date), ...(next === null ? [] : [{ date, desired: next === 'desired' }])]);
      announce(words.wished[next ?? 'none'](format.date(date)));
    });
  };
  const keys = useGridKeys(month, setMonth, session.today, choose);
  return (
    <Panel
      title={words.wishes}
      aside={
        <Stepper label={duty.month} before={duty.monthBefore} after={duty.monthAfter} onBefore={() => setMonth(addMonths(month, -1))} onAfter={() => setMonth(addMonths(month, 1))}>
          {format.month(month)}
        </Stepper>
      }
    >
      <p className={css.quiet}>{words.wishesLead}</p>
      {action.error !== null && <ErrorNotice error={action.error} />}
      <table ref={keys.grid} role="grid" className={calendar.calendar} aria-label={`${words.wishes} ${format.month(month)}`} onKeyDown={keys.onKeyDown}>
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
                  <td key={i} role="gridcell" className={calendar.outside} />
                ) : (
                  <td
                    key={date}
                    role="gridcell"
                    data-date={date}
                    tabIndex={date === keys.current ? 0 : -1}
                    aria-selected={wishOn(date) !== undefined}
                    aria-disabled={!open(date) || undefined}
                    aria-current={date === session.today ? 'date' : undefined}
                    className={open(date) ? undefined : calendar.off}
                    onClick={() => (keys.setAt(date), choose(date))}
                  >
                    <WishCell date={date} wish={wishOn(date)} turns={turns} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function WishCell({ date, wish, turns }: { date: string; wish: Wish | undefined; turns: OwnTurn[] }) {
  const words = useWords(ownDutyWords);
  const format = useFormat();
  const { session } = useSession();
  return (
    <div className={calendar.cell}>
      <span className={calendar.top}>
        <span className="hidden">{format.date(date)} </span>
        <span aria-hidden className={date === session.today ? calendar.today : undefined}>
          {Number(date.slice(8))}
        </span>
      </span>
      {wish && <strong className={calendar.small}>{wish.desired ? words.desired : words.undesired}</strong>}
      {turns
        .filter((t) => t.shift.date === date)
        .map((t) => (
          <span key={t.shift.id} className={calendar.small}>
            {t.shift.kindName}
          </span>
        ))}
    </div>
  );
}
