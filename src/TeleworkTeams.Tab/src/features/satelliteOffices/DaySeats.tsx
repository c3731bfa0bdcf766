import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { Notice } from '../../platform/layout/Notice';
import { Panel } from '../../platform/layout/Panel';
import { useNarrow } from '../../platform/layout/useNarrow';
import { BookDialog } from './BookDialog';
import { Plan } from './Plan';
import { SeatList } from './SeatList';
import css from './Seats.module.css';
import type { DaySeat, Site, SiteDay } from './types';
import { seatWords } from './words';

/** The seats of a day, as a plan or as a list; a narrow screen begins with the list. */
export function DaySeats({ site, day, booked }: { site: Site; day: SiteDay; booked: () => void }) {
  const words = useWords(seatWords);
  const format = useFormat();
  const narrow = useNarrow();
  const [wanted, setWanted] = useState<'plan' | 'list' | null>(null);
  const [booking, setBooking] = useState<DaySeat | 'any' | null>(null);
  const view = wanted ?? (narrow ? 'list' : 'plan');
  const isFull = day.freeMorning + day.freeAfternoon === 0 && site.unit === 'halfDay';
  const choose = day.why === null ? setBooking : null;
  return (
    <Panel
      title={`${words.seats} – ${format.date(day.date)}`}
      aside={
        <div className={css.toggle} role="group" aria-label={words.view}>
          {(['plan', 'list'] as const).map((v) => (
            <Button key={v} size="small" appearance={v === view ? 'primary' : 'secondary'} aria-pressed={v === view} onClick={() => setWanted(v)}>
              {words[v]}
            </Button>
          ))}
        </div>
      }
    >
      {day.why !== null && <Notice intent="info">{day.why}</Notice>}
      {day.isOpen && (
        <div className={css.line}>
          <span>
            {words.morning} {words.freeOf(day.freeMorning, day.seats.length)} · {words.afternoon} {words.freeOf(day.freeAfternoon, day.seats.length)} · {words.freeDay(day.freeDay, day.seats.length)}
          </span>
          {choose && (
            <Button appearance="primary" disabledFocusable={isFull} onClick={() => choose('any')}>
              {words.bookAny}
            </Button>
          )}
        </div>
      )}
      {view === 'plan' ? <Plan site={site} day={day} choose={choose} /> : <SeatList site={site} day={day} choose={choose} />}
      {booking && (
        <BookDialog
          site={site}
          day={day}
          seat={booking === 'any' ? null : booking}
          close={() => setBooking(null)}
          booked={() => {
            setBooking(null);
            booked();
          }}
        />
      )}
    </Panel>
  );
}
