import { Button, Input, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import css from '../Applications.module.css';
import type { DayPart, Finding, Form, PlannedDay } from '../types';
import { teleworkWords } from '../words';
import days from './DaysPart.module.css';
import { fieldOf, partsOf, withPart } from './draft';
import { Findings } from './Findings';
import { formWords } from './words';

interface Props {
  value: PlannedDay[];
  set: (days: PlannedDay[]) => void;
  form: Pick<Form, 'units' | 'pattern'>;
  findings: Finding[];
}

/** The chosen days, each with its part and with what the rules say about it. */
export function DaysPart({ value, set, form, findings }: Props) {
  const words = useWords(formWords);
  const telework = useWords(teleworkWords);
  const format = useFormat();
  const parts = partsOf(form);
  const all = value.every((d) => d.part === value[0]?.part) ? (value[0]?.part ?? '') : '';
  const replace = (index: number, next: PlannedDay) => set(value.map((d, i) => (i === index ? next : d)));
  const options = (first: boolean) => (
    <>
      {first && <option value="">–</option>}
      {parts.map((p) => (
        <option key={p} value={p}>
          {telework.parts[p]}
        </option>
      ))}
    </>
  );
  if (value.length === 0) return <p className={css.quiet}>{words.noDays}</p>;
  return (
    <div className={css.fields}>
      {value.length > 1 && parts.length > 1 && (
        <label className={days.all}>
          <span>{words.partAll}</span>
          <Select value={all} onChange={(_, d) => d.value && set(value.map((x) => withPart(x, d.value as DayPart, form)))}>
            {options(all === '')}
          </Select>
        </label>
      )}
      <ul className={days.list}>
        {value.map((day, index) => (
          <li key={`${day.date}:${index}`} className={days.day}>
            <span className={days.date}>{format.date(day.date)}</span>
            {parts.length > 1 ? (
              <Select aria-label={words.partOf(format.date(day.date))} value={day.part} onChange={(_, d) => replace(index, withPart(day, d.value as DayPart, form))}>
                {options(false)}
              </Select>
            ) : (
              <span>{telework.parts[day.part]}</span>
            )}
            {day.part === 'hours' && (
              <span className={days.hours}>
                <Input type="time" aria-label={words.fromOf(format.date(day.date))} value={day.from ?? ''} onChange={(_, d) => replace(index, { ...day, from: d.value })} />
                <span aria-hidden>–</span>
                <Input type="time" aria-label={words.toOf(format.date(day.date))} value={day.to ?? ''} onChange={(_, d) => replace(index, { ...day, to: d.value })} />
              </span>
            )}
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.removeDay(format.date(day.date))} onClick={() => set(value.filter((_, i) => i !== index))} />
            <div className={days.findings}>
              <Findings items={findings.filter((f) => f.date === day.date && fieldOf(f) === 'days')} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
