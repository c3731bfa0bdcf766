import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { DataTable, type Column } from '../../platform/layout/DataTable';
import { LeaveTag, PlaceTag } from '../people/places/PlaceTag';
import { PrintForm } from '../telework/applications/list/PrintForm';
import { ReportDialog } from './ReportDialog';
import css from './Reports.module.css';
import type { MonthDay } from './types';
import { reportWords } from './words';

/** @param changed the month is one’s own, and a report of it was written */
export function DayTable({ days, changed }: { days: MonthDay[]; changed?: () => void }) {
  const [writing, setWriting] = useState<MonthDay | null>(null);
  const words = useWords(reportWords);
  const format = useFormat();
  const time = (value: string | null) => <span className={css.number}>{value ? format.time(value) : '–'}</span>;
  const columns: Column<MonthDay>[] = [
    { key: 'date', header: words.columns.date, rowHeader: true, width: '15%', cell: (d) => format.date(d.date) },
    {
      key: 'place',
      header: words.columns.place,
      width: '22%',
      cell: (d) => (
        <span className={css.tags}>
          {d.place && <PlaceTag place={d.place} />}
          {d.leave && <LeaveTag leave={d.leave} />}
          {d.startMissing && <span className={css.mark}>{words.startMissing}</span>}
          {d.endMissing && <span className={css.mark}>{words.endMissing}</span>}
          {d.corrected && <span className={css.quiet}>{words.corrected}</span>}
        </span>
      ),
    },
    { key: 'start', header: words.columns.start, width: '8%', isEmpty: (d) => !d.start, cell: (d) => time(d.start) },
    { key: 'end', header: words.columns.end, width: '8%', isEmpty: (d) => !d.end, cell: (d) => time(d.end) },
    { key: 'minutes', header: words.columns.minutes, width: '12%', isEmpty: (d) => d.minutes === null, cell: (d) => <span className={css.number}>{d.minutes === null ? '–' : format.duration(d.minutes)}</span> },
    { key: 'text', header: words.columns.text, isEmpty: (d) => !d.plan && !d.result && !d.deliverable, cell: (d) => <Texts day={d} /> },
  ];
  if (days.some((d) => d.reportStanding !== 'notAsked' || d.applicationId)) {
    columns.push({ key: 'report', header: words.report, width: '14%', isEmpty: (d) => d.reportStanding === 'notAsked' && !d.applicationId, cell: (d) => <Report day={d} write={changed && (() => setWriting(d))} /> });
  }
  return (
    <>
      <DataTable caption={words.list} columns={columns} rows={days} rowKey={(d) => d.date} />
      {writing && changed && <ReportDialog day={writing} sent={changed} close={() => setWriting(null)} />}
    </>
  );
}

/** The state in a word, and the way to write it; what was acknowledged stays as it is unless it is written again. */
function Report({ day, write }: { day: MonthDay; write?: () => void }) {
  const words = useWords(reportWords);
  const format = useFormat();
  return (
    <span className={css.tags}>
      {day.reportStanding !== 'notAsked' && <span className={day.reportStanding === 'due' ? css.mark : undefined}>{words.standings[day.reportStanding]}</span>}
      {write && day.end && ['due', 'reported', 'waiting'].includes(day.reportStanding) && (
        <Button size="small" aria-label={words.writeFor(format.date(day.date))} onClick={write}>
          {day.report ? words.rewriteReport : words.writeReport}
        </Button>
      )}
      {day.applicationId && <PrintForm id={day.applicationId} of={format.date(day.date)} size="small" />}
    </span>
  );
}

function Texts({ day }: { day: MonthDay }) {
  const words = useWords(reportWords);
  const texts: [string, string | null][] = [
    [words.plan, day.plan],
    [words.result, day.result],
    [words.report, day.report],
    [words.remark, day.remark],
  ];
  return (
    <div>
      {texts.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <span className={css.quiet}>{name} </span>
              {text}
            </div>
          ),
      )}
      {day.deliverable?.startsWith('https://') && (
        <a href={day.deliverable} target="_blank" rel="noopener noreferrer">
          {words.deliverable}
        </a>
      )}
    </div>
  );
}
