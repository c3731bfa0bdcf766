import { useApi } from '../../platform/api/api';
import { ApiError } from '../../platform/api/apiError';
import { useResource } from '../../platform/data/useResource';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Panel } from '../../platform/layout/Panel';
import { Skeleton } from '../../platform/layout/Skeleton';
import css from './Reports.module.css';
import type { Figures } from './types';
import { reportWords } from './words';

/** 集計: five figures under five names, each with what it counts, and the people of each day as bars with their numbers in words. */
export function FiguresPanel({ path, month }: { path: string; month: string }) {
  const api = useApi();
  const words = useWords(reportWords);
  const format = useFormat();
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  const figures = useResource<Figures>(`figures:${path}:${month}`, (signal) => api.get(`${path}?from=${month}-01&to=${month}-${last}`, signal));
  // Not for everybody who sees records: a unit's lead has no figures of the section.
  if (figures.error instanceof ApiError && figures.error.status === 404) return null;
  if (figures.error) return <ErrorNotice error={figures.error} retry={figures.reload} />;
  if (!figures.data) return <Skeleton rows={1} height={160} />;
  const f = figures.data;
  const list: [string, string, string][] = [
    [words.personDays, words.unitDays(f.personDays), words.personDaysWhy],
    [words.uniquePersons, words.unitPersons(f.uniquePersons), words.uniquePersonsWhy(f.participationRate ?? 0, f.eligible)],
    [words.dailyMean, f.dailyMean === null ? '–' : words.unitMean(f.dailyMean), words.dailyMeanWhy(f.businessDays)],
    [
      words.maximumDay,
      f.maximumDay ? words.unitPersons(f.maximumDay.persons) : '–',
      f.maximumDay ? words.maximumDayWhy(format.date(f.maximumDay.date), f.maximumDay.rate ?? 0, f.maximumDay.eligible) : words.noTelework,
    ],
    [words.teleworkHours, words.unitHours(f.hours), words.teleworkHoursWhy],
  ];
  return (
    <Panel title={words.figures}>
      <p className={css.quiet}>{words.figuresLead}</p>
      <dl className={css.figures}>
        {list.map(([name, value, why]) => (
          <div key={name} className={css.figure}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd className={css.why}>{why}</dd>
          </div>
        ))}
      </dl>
      {f.maximumDay && <Bars days={f.days} most={f.maximumDay.persons} />}
    </Panel>
  );
}

function Bars({ days, most }: { days: Figures['days']; most: number }) {
  const words = useWords(reportWords);
  const format = useFormat();
  return (
    <ol className={css.bars} aria-label={words.perDay} tabIndex={0}>
      {days.map((d) => (
        <li key={d.date}>
          <span className={css.barText}>
            <span className="hidden">{format.date(d.date)} </span>
            <span aria-hidden>{d.persons}</span>
            <span className="hidden"> {words.unitPersons(d.persons)}</span>
          </span>
          <span className={css.bar} aria-hidden style={{ height: `${(d.persons / most) * 64}px` }} />
          <span className={css.barDay} aria-hidden>
            {Number(d.date.slice(8))}
          </span>
        </li>
      ))}
    </ol>
  );
}
