import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { useAnnounce } from '../../platform/layout/Announcer';
import { FormDialog } from '../../platform/layout/FormDialog';
import type { MonthDay } from './types';
import { reportWords } from './words';

/** Writes the 実績報告 of a day, or writes it again. */
export function ReportDialog({ day, sent, close }: { day: MonthDay; sent: () => void; close: () => void }) {
  const api = useApi();
  const words = useWords(reportWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const [text, setText] = useState(day.report ?? day.result ?? '');
  const send = () =>
    void action.run(async () => {
      await api.send('PUT', `/days/${day.date}/report`, { body: { text } });
      announce(words.reportSent);
      sent();
      close();
    });
  return (
    <FormDialog title={words.reportTitle(format.date(day.date))} submit={words.reportSend} busy={action.busy} error={action.error} onSubmit={send} close={close}>
      <Field label={words.report} required>
        <Textarea rows={6} resize="vertical" value={text} onChange={(_, d) => setText(d.value)} />
      </Field>
    </FormDialog>
  );
}
