import { Button } from '@fluentui/react-components';
import { useId, useState, type ChangeEvent } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useAction } from '../../../../platform/data/useAction';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { useAnnounce } from '../../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { Panel } from '../../../../platform/layout/Panel';
import css from '../../Settings.module.css';
import { HolidayChanges } from './HolidayChanges';
import type { CityCalendar, HolidayPreview } from './types';
import { calendarWords } from './words';

/** 祝日のもと: built in, or the Cabinet Office's file. The server first says what the file would change, then does it. */
export function HolidaySource({ calendar, changed }: { calendar: CityCalendar; changed: () => void }) {
  const api = useApi();
  const words = useWords(calendarWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const input = useId();
  const [file, setFile] = useState<Blob | null>(null);
  const [preview, setPreview] = useState<HolidayPreview | null>(null);
  const { published, builtIn } = calendar;

  // The bytes go as they are: the server tells UTF-8 from Shift_JIS.
  const send = async (body: Blob, apply: boolean) => {
    const { data } = await api.send<HolidayPreview>('POST', `/city/calendar/holidays?apply=${apply}`, { body, contentType: 'text/csv' });
    setPreview(data);
    if (data.applied) {
      setFile(null);
      changed();
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
  const back = () =>
    action.run(async () => {
      await api.send('DELETE', '/city/calendar/holidays');
      setPreview(null);
      setFile(null);
      changed();
      announce(words.isBuiltIn);
    });
  const ready = file !== null && preview !== null && !preview.applied && preview.errors.length === 0;
  return (
    <Panel title={words.sourceTitle}>
      <p>
        {published ? words.published(published.from, published.to, published.days) : words.builtIn(builtIn.from, builtIn.to)}
        {published?.at && published.by && ` ${words.by(published.by, format.moment(published.at))}`}
      </p>
      {published && (
        <Button className={css.start} disabledFocusable={action.busy} onClick={() => void back()}>
          {words.backToBuiltIn}
        </Button>
      )}
      <p className={css.quiet}>{words.sourceLead}</p>
      <div className={css.fileRow}>
        <label htmlFor={input}>{words.file}</label>
        <input id={input} className={css.file} type="file" accept=".csv,text/csv" onChange={choose} />
      </div>
      {action.busy && <p role="status">{words.checking}</p>}
      {action.error !== null && <ErrorNotice error={action.error} retry={file ? () => void action.run(() => send(file, false)) : undefined} />}
      {preview && <HolidayChanges preview={preview} />}
      {ready && (
        <Button className={css.start} appearance="primary" disabledFocusable={action.busy} onClick={() => void action.run(() => send(file, true))}>
          {words.apply}
        </Button>
      )}
    </Panel>
  );
}
