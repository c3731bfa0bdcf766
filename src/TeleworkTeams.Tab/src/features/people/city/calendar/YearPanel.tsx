import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useResource } from '../../../../platform/data/useResource';
import { useFormat } from '../../../../platform/format/format';
import { useLanguage, useWords } from '../../../../platform/i18n/language';
import { useSession } from '../../../../platform/identity/session';
import { DataTable, type Column } from '../../../../platform/layout/DataTable';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { Panel } from '../../../../platform/layout/Panel';
import { Skeleton } from '../../../../platform/layout/Skeleton';
import { Stepper } from '../../../../platform/layout/Stepper';
import settings from '../../Settings.module.css';
import { peopleWords } from '../../words';
import css from './Calendar.module.css';
import { MonthGrid } from './MonthGrid';
import type { CalendarDate, CalendarRange } from './types';
import { calendarWords } from './words';

/** The year in force, as twelve months or as a list of the days that are not ordinary. */
export function YearPanel({ version }: { version: number }) {
  const api = useApi();
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { parts } = useWords(peopleWords);
  const { session } = useSession();
  const [year, setYear] = useState(() => Number(session.today.slice(0, 4)));
  const [view, setView] = useState<'months' | 'list'>('months');
  const range = useResource<CalendarRange>(`calendar:${year}:${language}`, (signal) => api.get(`/calendar?from=${year}-01-01&to=${year}-12-31`, signal));
  const { reload } = range;
  useEffect(() => {
    if (version > 0) reload();
  }, [version, reload]);
  return (
    <Panel
      title={parts.calendar}
      aside={
        <Stepper label={words.year} before={words.before} after={words.after} onBefore={() => setYear(year - 1)} onAfter={() => setYear(year + 1)}>
          {words.yearOf(year)}
        </Stepper>
      }
    >
      <p className={settings.quiet}>{words.yearLead}</p>
      <div className={css.bar}>
        <Field label={words.showAs}>
          <Select value={view} onChange={(_, d) => setView(d.value === 'list' ? 'list' : 'months')}>
            <option value="months">{words.views.months}</option>
            <option value="list">{words.views.list}</option>
          </Select>
        </Field>
        <strong aria-live="polite">{range.data && words.businessDays(range.data.businessDays)}</strong>
      </div>
      {range.error !== null && <ErrorNotice error={range.error} retry={range.reload} />}
      {!range.data && range.loading && <Skeleton rows={4} height={120} />}
      {range.data && view === 'months' && (
        <>
          <Legend />
          <div className={css.year}>
            {Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`).map((month) => (
              <MonthGrid key={month} month={month} days={range.data!.days.filter((d) => d.date.startsWith(month))} />
            ))}
          </div>
        </>
      )}
      {range.data && view === 'list' && <DayList days={range.data.days.filter((d) => (!d.open && d.kind !== 'weekend') || d.closedHalf)} />}
    </Panel>
  );
}

function Legend() {
  const words = useWords(calendarWords);
  return (
    <ul className={css.legend} aria-label={words.legend}>
      <li className={css.key}>
        <span className={`${css.tag} ${css.holiday}`}>{words.short.holiday}</span> {words.kinds.holiday}
      </li>
      <li className={css.key}>
        <span className={`${css.tag} ${css.holiday}`}>{words.short.turnOfYear}</span> {words.kinds.turnOfYear}
      </li>
      <li className={css.key}>
        <span className={`${css.tag} ${css.closed}`}>{words.short.closed}</span> {words.kinds.closed}
      </li>
      <li className={css.key}>
        <span className={`${css.tag} ${css.half}`}>{words.short.morning}</span> {words.closedHalf.morning}
      </li>
      <li className={css.key}>
        <span className={`${css.tag} ${css.half}`}>{words.short.afternoon}</span> {words.closedHalf.afternoon}
      </li>
    </ul>
  );
}

/** What the kind does not say already. */
const nameOf = (d: CalendarDate) => (d.kind === 'turnOfYear' ? null : (d.name ?? d.halfName));

function DayList({ days }: { days: CalendarDate[] }) {
  const words = useWords(calendarWords);
  const format = useFormat();
  const columns: Column<CalendarDate>[] = [
    { key: 'date', header: words.date, rowHeader: true, cell: (d) => format.date(d.date) },
    { key: 'kind', header: words.kind, cell: (d) => (d.closedHalf ? words.closedHalf[d.closedHalf] : words.kinds[d.kind]) },
    { key: 'name', header: words.name, isEmpty: (d) => !nameOf(d), cell: nameOf },
  ];
  return days.length === 0 ? <p>{words.noDays}</p> : <DataTable caption={words.views.list} columns={columns} rows={days} rowKey={(d) => d.date} />;
}
