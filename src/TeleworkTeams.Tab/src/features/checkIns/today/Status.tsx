import { useEffect, useRef } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { placeWords } from '../../people/places/words';
import { LeaveTag } from '../../people/places/PlaceTag';
import type { Day } from '../types';
import { Facts } from './Facts';
import { Finish } from './Finish';
import { HourlyLeave } from './HourlyLeave';
import { Start } from './Start';
import css from './Status.module.css';
import { todayWords } from './words';
import { Steps } from './Steps';

/** Sends one action of the day, shows what the server answered, and says it. */
export type Act = (path: string, body: unknown, said: string, method?: string) => Promise<boolean>;

/** The state of the day in one headline, and what can be done next. */
export function Status({ day, past, set }: { day: Day; past: boolean; set: (day: Day) => void }) {
  const api = useApi();
  const words = useWords(todayWords);
  const announce = useAnnounce();
  const action = useAction();
  const headline = useHeadline(day, past);

  const title = useRef<HTMLHeadingElement>(null);
  const acted = useRef(false);
  // The pressed button is often gone afterwards: the keyboard then goes on from the headline that says what came of it.
  useEffect(() => {
    if (acted.current && document.activeElement === document.body) title.current?.focus();
    acted.current = false;
  }, [day]);

  const act: Act = (path, body, said, method = 'POST') =>
    action.run(async () => {
      const { data } = await api.send<Day>(method, `/days/${day.date}${path}`, { body });
      acted.current = true;
      set(data);
      announce(said);
    });

  const { checkIn } = day;
  const open = day.businessDay && day.leave?.kind !== 'day';
  const started = checkIn !== null && (checkIn.start !== null || checkIn.end !== null);
  return (
    <section className={css.status} aria-label={words.status}>
      <div className={css.head}>
        <h2 ref={title} tabIndex={-1} className={css.headline}>{headline}</h2>
        {day.leave && <LeaveTag leave={day.leave} />}
      </div>
      {!day.businessDay && !started && <p>{words.closedLead}</p>}
      {day.businessDay && !open && !started && <p>{words.onLeaveLead}</p>}
      {action.error !== null && <ErrorNotice error={action.error} />}
      {started && <Facts checkIn={checkIn} />}
      {open && !started && !past && <Start day={day} act={act} busy={action.busy} />}
      {(open || started) && checkIn?.end == null && <Finish asks={day.asks} act={act} busy={action.busy} started={started} />}
      {day.hourlyLeave && <HourlyLeave leave={day.hourlyLeave} act={act} busy={action.busy} />}
      {(started || day.canUndo) && <Steps day={day} set={set} act={act} busy={action.busy} />}
    </section>
  );
}

function useHeadline(day: Day, past: boolean): string {
  const words = useWords(todayWords);
  const { places } = useWords(placeWords);
  const { checkIn } = day;
  if (checkIn?.end) return words.ended;
  if (checkIn?.start && past) return words.endNotReported;
  if (checkIn?.start) {
    if (checkIn.interruptions.some((i) => i.back === null)) return words.out;
    return checkIn.place ? words.working(places[checkIn.place]) : words.workingNoPlace;
  }
  if (!day.businessDay) return day.holidayName ? words.holiday(day.holidayName) : words.closed;
  if (day.leave?.kind === 'day') return words.onLeave;
  return past ? words.noReport : words.notStarted;
}
