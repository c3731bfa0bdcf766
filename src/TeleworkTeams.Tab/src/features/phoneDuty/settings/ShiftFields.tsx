import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { layoutWords } from '../../../platform/layout/words';
import css from '../../people/Settings.module.css';
import { NumberField } from './NumberField';
import { weekdays, type ShiftTime } from './types';
import { rulesWords } from './words';

/** One time of a kind: from, until, how many people, on which days. */
export function ShiftFields({ label, shift, set, remove, error, path }: { label: string; shift: ShiftTime; set: (part: Partial<ShiftTime>) => void; remove: () => void; error: unknown; path: string }) {
  const words = useWords(rulesWords);
  const layout = useWords(layoutWords);
  const format = useFormat();
  const wrongDays = errorAt(error, `${path}.weekdays`);
  const names = format.weekdays();
  const time = (key: 'from' | 'to') => (
    <Field label={words[key]} required {...fieldState(errorAt(error, `${path}.${key}`))}>
      <Input type="time" step={300} value={shift[key]} onChange={(_, d) => set({ [key]: d.value })} />
    </Field>
  );
  return (
    <div className={css.season} role="group" aria-label={label}>
      {time('from')}
      {time('to')}
      <NumberField label={words.cover} min={1} max={20} value={shift.cover} set={(cover) => set({ cover: cover ?? 0 })} error={errorAt(error, `${path}.cover`)} />
      <fieldset className={css.fieldset}>
        <legend>{words.weekdays}</legend>
        <div className={css.checks}>
          {weekdays.map((d, i) => (
            <Checkbox key={d} label={names[i]} checked={shift.weekdays.includes(d)} onChange={(_, x) => set({ weekdays: weekdays.filter((w) => (w === d ? x.checked === true : shift.weekdays.includes(w))) })} />
          ))}
        </div>
        <span className={css.kana}>{words.everyDay}</span>
        {wrongDays && <p role="alert">{wrongDays}</p>}
      </fieldset>
      <Button className={css.start} icon={<DeleteRegular />} aria-label={words.removeNamed(label)} onClick={remove}>
        {layout.remove}
      </Button>
    </div>
  );
}
