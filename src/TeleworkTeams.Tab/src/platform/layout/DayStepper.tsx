import { Button } from '@fluentui/react-components';
import { addDays } from '../format/calendar';
import { useFormat } from '../format/format';
import { useSession } from '../identity/session';
import css from './DayStepper.module.css';
import { Stepper } from './Stepper';

interface DayWords {
  date: string;
  dayBefore: string;
  dayAfter: string;
  pickDate: string;
  toToday: string;
}

/** A day: the one before, the one after, any, and back to today. */
export function DayStepper({ date, show, words }: { date: string; show: (date: string) => void; words: DayWords }) {
  const format = useFormat();
  const { session } = useSession();
  return (
    <>
      <Stepper label={words.date} before={words.dayBefore} after={words.dayAfter} onBefore={() => show(addDays(date, -1))} onAfter={() => show(addDays(date, 1))}>
        {format.date(date)}
      </Stepper>
      <input type="date" className={css.picker} aria-label={words.pickDate} value={date} onChange={(e) => e.target.value && show(e.target.value)} />
      {date !== session.today && <Button onClick={() => show(session.today)}>{words.toToday}</Button>}
    </>
  );
}
