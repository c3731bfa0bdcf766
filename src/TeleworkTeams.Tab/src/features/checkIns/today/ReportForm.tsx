import { Button } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { reportMax, type Day } from '../types';
import { LongText } from './LongText';
import css from './Status.module.css';
import { todayWords } from './words';

/** 実績報告: what was done on a day, once it is over. It begins with the day's result. */
export function ReportForm({ date, begin, sent }: { date: string; begin: string | null; sent: (day: Day) => void }) {
  const api = useApi();
  const words = useWords(todayWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const [text, setText] = useState(begin ?? '');

  const send = (event: FormEvent) => {
    event.preventDefault();
    void action.run(async () => {
      const { data } = await api.send<Day>('PUT', `/days/${date}/report`, { body: { text } });
      announce(words.done.report);
      sent(data);
    });
  };
  return (
    <Panel title={words.reportDue(format.date(date))}>
      <form onSubmit={send} noValidate>
        {action.error !== null && <ErrorNotice error={action.error} />}
        <LongText label={words.reportLabel(format.date(date))} required value={text} set={setText} max={reportMax} rows={4} />
        <div className={css.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={action.busy || text.trim() === ''}>
            {words.reportSend}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
