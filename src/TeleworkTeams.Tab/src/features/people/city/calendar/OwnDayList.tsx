import { Button, Field, Input, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import settings from '../../Settings.module.css';
import css from './Calendar.module.css';
import type { Half, OwnDay, OwnList } from './types';
import { calendarWords } from './words';

/** One list of days with a name, and a row of fields that adds to it. */
export function OwnDayList({ list, days, add, remove }: { list: OwnList; days: OwnDay[]; add: (day: OwnDay) => void; remove: (date: string) => void }) {
  const words = useWords(calendarWords);
  const format = useFormat();
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [half, setHalf] = useState<Half>('afternoon');
  const ready = date !== '' && (list !== 'holidays' || name.trim() !== '');
  const text = (d: OwnDay) => [format.fullDate(d.date), d.half ? words.closedHalf[d.half] : null, d.name].filter(Boolean).join(' ');
  const put = () => {
    if (!ready) return;
    add({ date, name: name.trim(), ...(list === 'halfDays' ? { half } : {}) });
    setDate('');
    setName('');
  };
  return (
    <section className={css.list} aria-label={words.lists[list]}>
      <h3 className={settings.sub}>{words.lists[list]}</h3>
      <p className={settings.quiet}>{words.listHint[list]}</p>
      {days.length === 0 ? (
        <p>{words.none[list]}</p>
      ) : (
        <ul className={css.days}>
          {days.map((d) => (
            <li key={d.date} className={settings.chip}>
              {text(d)}
              <Button size="small" appearance="subtle" shape="circular" icon={<DismissRegular />} aria-label={words.remove(text(d))} onClick={() => remove(d.date)} />
            </li>
          ))}
        </ul>
      )}
      <div className={settings.inline}>
        <Field label={words.date}>
          <Input type="date" value={date} onChange={(_, d) => setDate(d.value)} />
        </Field>
        {list === 'halfDays' && (
          <Field label={words.half}>
            <Select value={half} onChange={(_, d) => setHalf(d.value === 'morning' ? 'morning' : 'afternoon')}>
              <option value="morning">{words.halves.morning}</option>
              <option value="afternoon">{words.halves.afternoon}</option>
            </Select>
          </Field>
        )}
        <Field label={words.name}>
          <Input value={name} maxLength={40} onChange={(_, d) => setName(d.value)} />
        </Field>
        <Button icon={<AddRegular />} aria-label={words.addTo(words.lists[list])} disabledFocusable={!ready} onClick={put}>
          {words.add}
        </Button>
      </div>
    </section>
  );
}
