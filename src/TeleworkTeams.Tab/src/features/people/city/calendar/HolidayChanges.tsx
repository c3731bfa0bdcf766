import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { DataTable, type Column } from '../../../../platform/layout/DataTable';
import { Notice } from '../../../../platform/layout/Notice';
import css from '../../Settings.module.css';
import type { HolidayPreview } from './types';
import { calendarWords } from './words';

type Change = HolidayPreview['changes'][number];

/** What the file would change against the calendar in force, and every line that is wrong. */
export function HolidayChanges({ preview }: { preview: HolidayPreview }) {
  const words = useWords(calendarWords);
  const format = useFormat();
  const columns: Column<Change>[] = [
    { key: 'date', header: words.date, rowHeader: true, cell: (c) => format.fullDate(c.date) },
    { key: 'kind', header: words.change, cell: (c) => <span className={css.tag}>{words.changes[c.kind]}</span> },
    { key: 'name', header: words.name, cell: (c) => (c.before && c.after ? words.renamed(c.before, c.after) : (c.before ?? c.after)) },
  ];
  return (
    <>
      {preview.years && (
        <Notice intent={preview.applied ? 'success' : 'info'} title={preview.applied ? words.applied : words.preview}>
          {words.fileCounts(preview.years.from, preview.years.to, preview.days, preview.changes.length)}
        </Notice>
      )}
      {preview.errors.length > 0 && (
        <Notice intent="error" title={words.errorCount(preview.errors.length)}>
          {words.errorLead}
          <ul className={css.errors}>
            {preview.errors.map((e, i) => (
              <li key={i}>
                <strong>{words.errorAt(e.line)}</strong> {e.message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {preview.changes.length > 0 && <DataTable caption={words.preview} columns={columns} rows={preview.changes} rowKey={(c) => c.date} />}
    </>
  );
}
