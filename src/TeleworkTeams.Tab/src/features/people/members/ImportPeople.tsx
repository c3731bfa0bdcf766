import { Button } from '@fluentui/react-components';
import { useId, useState, type ChangeEvent } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { DataTable, type Column } from '../../../platform/layout/DataTable';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { Panel } from '../../../platform/layout/Panel';
import css from '../Settings.module.css';
import type { ImportLine, ImportPreview } from '../types';
import { peopleWords } from '../words';

/** CSV import in two steps: the server first says what it would do with every line, then does it. */
export function ImportPeople({ sectionId }: { sectionId: string }) {
  const api = useApi();
  const words = useWords(peopleWords);
  const announce = useAnnounce();
  const action = useAction();
  const input = useId();
  const [file, setFile] = useState<Blob | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);

  // The bytes go as they are: the server tells UTF-8 from Shift_JIS.
  const send = async (body: Blob, apply: boolean) => {
    const { data } = await api.send<ImportPreview>('POST', `/sections/${sectionId}/people/import?apply=${apply}`, { body, contentType: 'text/csv' });
    setPreview(data);
    if (data.applied) {
      setFile(null);
      announce(words.applied);
    }
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (!chosen) return;
    setFile(chosen);
    setPreview(null);
    void action.run(() => send(chosen, false));
  };
  const ready = file !== null && preview !== null && !preview.applied && preview.errors.length === 0 && preview.adds + preview.updates > 0;
  return (
    <Panel title={words.parts.import}>
      <p>{words.importLead}</p>
      <div>
        <span className={css.quiet}>{words.columnsLabel}</span>
        <code className={css.code}>{words.importColumns}</code>
      </div>
      <div className={css.fileRow}>
        <label htmlFor={input}>{words.file}</label>
        <input id={input} className={css.file} type="file" accept=".csv,text/csv" onChange={choose} />
      </div>
      {action.busy && <p role="status">{words.checking}</p>}
      {action.error !== null && <ErrorNotice error={action.error} retry={file ? () => void action.run(() => send(file, false)) : undefined} />}
      {preview && <Preview preview={preview} />}
      {ready && (
        <Button className={css.start} appearance="primary" disabledFocusable={action.busy} onClick={() => void action.run(() => send(file, true))}>
          {words.apply}
        </Button>
      )}
    </Panel>
  );
}

function Preview({ preview }: { preview: ImportPreview }) {
  const words = useWords(peopleWords);
  const columns: Column<ImportLine>[] = [
    { key: 'name', header: words.columns.name, rowHeader: true, cell: (l) => l.name || l.id || words.errorAt(l.line, null) },
    { key: 'line', header: words.line, width: '64px', cell: (l) => l.line },
    { key: 'action', header: words.action, width: '120px', cell: (l) => <span className={`${css.tag} ${l.action === 'error' ? css.warn : ''}`}>{words.actions[l.action]}</span> },
    { key: 'message', header: words.message, isEmpty: (l) => !l.message, cell: (l) => l.message },
  ];
  return (
    <>
      {preview.applied ? (
        <Notice intent="success" title={words.applied}>
          {words.counts(preview.adds, preview.updates, preview.same)}
        </Notice>
      ) : (
        <Notice intent="info" title={words.preview}>
          {words.counts(preview.adds, preview.updates, preview.same)}
        </Notice>
      )}
      {preview.errors.length > 0 && (
        <Notice intent="error" title={words.errorCount(preview.errors.length)}>
          {words.errorLead}
          <ul className={css.errors}>
            {preview.errors.map((e, i) => (
              <li key={i}>
                <strong>{words.errorAt(e.line, e.column && (words.csvColumns[e.column] ?? e.column))}</strong> {e.message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {preview.lines.length > 0 && <DataTable caption={words.preview} columns={columns} rows={preview.lines} rowKey={(l) => String(l.line)} quiet={(l) => l.action === 'same'} />}
    </>
  );
}
