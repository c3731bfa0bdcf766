import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { layoutWords } from '../../../platform/layout/words';
import { placeWords } from '../../people/places/words';
import { planMax, resultMax, type CheckIn, type Day } from '../types';
import css from './CorrectDialog.module.css';
import { LongText } from './LongText';
import { todayWords } from './words';

/** 訂正: only what was changed is sent, so that an unchanged field can never overwrite a newer value. */
export function CorrectDialog({ day, checkIn, set, close }: { day: Day; checkIn: CheckIn; set: (day: Day) => void; close: () => void }) {
  const api = useApi();
  const words = useWords(todayWords);
  const layout = useWords(layoutWords);
  const { places } = useWords(placeWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();

  const before = {
    place: checkIn.place ?? '',
    start: checkIn.start ?? '',
    end: checkIn.end ?? '',
    plan: checkIn.plan ?? '',
    result: checkIn.result ?? '',
    deliverable: checkIn.deliverable ?? '',
  };
  const [form, setForm] = useState(before);
  const change = (key: keyof typeof form) => (value: string) => setForm((old) => ({ ...old, [key]: value }));

  const save = async () => {
    const body = Object.fromEntries((Object.keys(form) as (keyof typeof form)[]).filter((k) => form[k] !== before[k]).map((k) => [k, form[k].trim()]));
    const done = await action.run(async () => {
      const { data } = await api.send<Day>('PUT', `/days/${day.date}`, { body });
      set(data);
      announce(words.done.correct);
    });
    if (done) close();
  };
  const offered = checkIn.place && !day.places.includes(checkIn.place) ? [checkIn.place, ...day.places] : day.places;
  return (
    <FormDialog title={words.correctTitle(format.date(day.date))} lead={words.correctLead} submit={words.correct} busy={action.busy} error={action.error} onSubmit={() => void save()} close={close}>
      <Field label={words.place}>
        <Select value={form.place} onChange={(_, d) => change('place')(d.value)}>
          {!checkIn.place && <option value="">–</option>}
          {offered.map((p) => (
            <option key={p} value={p}>
              {places[p]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={css.pair}>
        <Field label={words.start}>
          <Input type="time" value={form.start} onChange={(_, d) => change('start')(d.value)} />
        </Field>
        <Field label={words.end}>
          <Input type="time" value={form.end} onChange={(_, d) => change('end')(d.value)} />
        </Field>
      </div>
      <LongText label={words.plan} value={form.plan} set={change('plan')} max={planMax} rows={2} />
      <LongText label={words.result} value={form.result} set={change('result')} max={resultMax} rows={2} />
      <Field label={layout.optional(words.deliverable)} hint={words.deliverableHint}>
        <Input type="url" inputMode="url" value={form.deliverable} onChange={(_, d) => change('deliverable')(d.value)} />
      </Field>
    </FormDialog>
  );
}
