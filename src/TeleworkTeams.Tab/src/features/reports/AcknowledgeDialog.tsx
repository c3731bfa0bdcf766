import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { useAnnounce } from '../../platform/layout/Announcer';
import { FormDialog } from '../../platform/layout/FormDialog';
import { layoutWords } from '../../platform/layout/words';
import css from './Reports.module.css';
import type { Waiting } from './types';
import { reportWords } from './words';

/** 確認 of one day with a word to the person. */
export function AcknowledgeDialog({ sectionId, day, done, close }: { sectionId: string; day: Waiting; done: () => void; close: () => void }) {
  const api = useApi();
  const words = useWords(reportWords);
  const { optional } = useWords(layoutWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const [remark, setRemark] = useState('');
  const send = () =>
    void action.run(async () => {
      const path = `/sections/${sectionId}/people/${encodeURIComponent(day.personId)}/days/${day.date}/acknowledge`;
      await api.send('POST', path, { body: { remark: remark.trim() || null, seen: day.seen } });
      announce(words.acknowledgedOne(day.name));
      done();
      close();
    });
  return (
    <FormDialog title={`${day.name} ${format.date(day.date)}`} submit={words.confirm} busy={action.busy} error={action.error} onSubmit={send} close={close}>
      <p className={css.text}>{day.report?.text ?? day.result ?? ''}</p>
      <Field label={optional(words.remarkLabel)}>
        <Input maxLength={200} value={remark} onChange={(_, d) => setRemark(d.value)} />
      </Field>
    </FormDialog>
  );
}
