import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useAction } from '../../../../platform/data/useAction';
import { useWords } from '../../../../platform/i18n/language';
import { useSession } from '../../../../platform/identity/session';
import { useAnnounce } from '../../../../platform/layout/Announcer';
import { FormDialog } from '../../../../platform/layout/FormDialog';
import { LongText } from '../../../checkIns/today/LongText';
import css from '../Applications.module.css';
import { useDaysText } from '../texts';
import type { Application } from '../types';
import { applicationsWords, teleworkWords } from '../words';

/** 取下げ of the whole, or of single days that are not over. */
export function WithdrawDialog({ application, most, done, close }: { application: Application; most: number; done: () => void; close: () => void }) {
  const api = useApi();
  const words = useWords(applicationsWords);
  const telework = useWords(teleworkWords);
  const days = useDaysText();
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  const [some, setSome] = useState(false);
  const [dates, setDates] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const open = application.draft.days.filter((d) => d.date >= session.today);

  const send = async () => {
    setTried(true);
    if (some && dates.length === 0) return;
    const body = { dates: some ? dates : null, reason: reason.trim() || null };
    if (!(await action.run(async () => void (await api.send('POST', `/applications/${encodeURIComponent(application.id)}/withdraw`, { body }))))) return;
    announce(words.withdrawn);
    done();
    close();
  };
  return (
    <FormDialog title={words.withdrawTitle} lead={words.withdrawLead} submit={words.withdraw} busy={action.busy} error={action.error} onSubmit={() => void send()} close={close}>
      {open.length > 1 ? (
        <Field label={words.withdrawWhat} validationMessage={tried && some && dates.length === 0 ? words.withdrawNone : undefined}>
          <RadioGroup value={some ? 'some' : 'all'} onChange={(_, d) => setSome(d.value === 'some')}>
            <Radio value="all" label={words.withdrawAll} />
            <Radio value="some" label={words.withdrawSome} />
          </RadioGroup>
        </Field>
      ) : (
        <p>{days.all(open)}</p>
      )}
      {some && (
        <fieldset className={css.fieldset}>
          <legend className="hidden">{words.withdrawWhat}</legend>
          {open.map((d) => (
            <Checkbox key={d.date} label={days.one(d)} checked={dates.includes(d.date)} onChange={(_, c) => setDates(c.checked === true ? [...dates, d.date].sort() : dates.filter((x) => x !== d.date))} />
          ))}
        </fieldset>
      )}
      <LongText label={telework.reason} value={reason} set={setReason} max={most} rows={2} />
    </FormDialog>
  );
}
