import { useWords } from '../../platform/i18n/language';
import { Panel } from '../../platform/layout/Panel';
import { Calendar } from './Calendar';
import { DayTable } from './DayTable';
import css from './Reports.module.css';
import { Totals } from './Totals';
import type { Month } from './types';
import { reportWords } from './words';

/** One person's month: its totals, a calendar to see its shape, a table to read it. */
export function MonthView({ month, own, changed }: { month: Month; own: boolean; changed?: () => void }) {
  const words = useWords(reportWords);
  const recorded = month.days.filter((d) => d.place || d.start || d.end || d.leave || d.startMissing || d.endMissing);
  return (
    <div className={css.stack}>
      <Totals totals={month.totals} />
      <Panel title={words.calendar}>
        <Calendar month={month} own={own} />
      </Panel>
      <Panel title={words.list}>{recorded.length === 0 ? <p className={css.quiet}>{words.nothing}</p> : <DayTable days={recorded} changed={own ? changed : undefined} />}</Panel>
    </div>
  );
}
