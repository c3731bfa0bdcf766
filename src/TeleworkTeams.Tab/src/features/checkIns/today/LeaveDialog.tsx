import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { layoutWords } from '../../../platform/layout/words';
import type { LeaveKind } from '../../people/places/types';
import { placeWords } from '../../people/places/words';
import css from './lists.module.css';
import { todayWords } from './words';

const kinds: LeaveKind[] = ['day', 'morning', 'afternoon', 'hours'];

/** Leave for oneself (`/leaves`) or, by a manager, for somebody (`/sections/…/people/…/leaves`). */
export function LeaveDialog({ title, path, day, saved, close, children }: { title: string; path: string; day: string; saved: (from: string) => void; close: () => void; children?: ReactNode }) {
  const api = useApi();
  const words = useWords(todayWords);
  const layout = useWords(layoutWords);
  const place = useWords(placeWords);
  const action = useAction();
  const [kind, setKind] = useState<LeaveKind>('day');
  const [from, setFrom] = useState(day);
  const [to, setTo] = useState(day);
  const [fromTime, setFromTime] = useState('');
  const [toTime, setToTime] = useState('');

  const save = async () => {
    const body = { from, to: kind === 'day' ? to : from, kind, ...(kind === 'hours' && { fromTime, toTime }) };
    if (await action.run(async () => void (await api.send('POST', path, { body })))) {
      saved(from);
      close();
    }
  };
  return (
    <FormDialog title={title} lead={words.leaveHint} submit={layout.add} busy={action.busy} error={action.error} onSubmit={() => void save()} close={close}>
      {children}
      <Field label={words.leaveKind}>
        <RadioGroup layout="horizontal" className={css.kinds} value={kind} onChange={(_, d) => setKind(d.value as LeaveKind)}>
          {kinds.map((k) => (
            <Radio key={k} value={k} label={place.kinds[k]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={css.pair}>
        <Field label={words.leaveFrom} required>
          <Input
            type="date"
            value={from}
            onChange={(_, d) => {
              setFrom(d.value);
              if (to < d.value) setTo(d.value);
            }}
          />
        </Field>
        {kind === 'day' && (
          <Field label={words.leaveTo} required>
            <Input type="date" min={from} value={to} onChange={(_, d) => setTo(d.value)} />
          </Field>
        )}
      </div>
      {kind === 'hours' && (
        <div className={css.pair}>
          <Field label={words.hoursFrom} required>
            <Input type="time" value={fromTime} onChange={(_, d) => setFromTime(d.value)} />
          </Field>
          <Field label={words.hoursTo} required>
            <Input type="time" value={toTime} onChange={(_, d) => setToTime(d.value)} />
          </Field>
        </div>
      )}
    </FormDialog>
  );
}
