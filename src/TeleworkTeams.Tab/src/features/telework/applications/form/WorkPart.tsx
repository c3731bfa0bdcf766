import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useWords } from '../../../../platform/i18n/language';
import { LongText } from '../../../checkIns/today/LongText';
import css from '../Applications.module.css';
import { dataKinds, type DataKind, type Handling } from '../types';
import { teleworkWords } from '../words';
import type { PartProps } from './ApplicationForm';
import { Findings } from './Findings';
import { formWords } from './words';

const levels = [1, 2, 3, 4] as const;

/** What, how far, of which level and with which information. What the rules keep in the office is said, not hidden. */
export function WorkPart({ draft, change, form, at }: PartProps) {
  const words = useWords(formWords);
  const telework = useWords(teleworkWords);
  const { information } = form;
  const handling: Record<DataKind, Handling> = { resident: information.residentData, staff: information.staffData, paper: information.paper };
  const note = (text: string, value: Handling | undefined) => (value === 'confirm' || value === 'block' ? `${text} – ${words.handling[value]}` : text);
  const toggle = (kind: DataKind, on: boolean) => change({ data: dataKinds.filter((k) => (k === kind ? on : draft.data.includes(k))) });
  return (
    <div className={css.fields}>
      <LongText label={telework.tasks} required hint={words.tasksHint} value={draft.tasks} set={(tasks) => change({ tasks })} max={form.limits.tasks} error={at.error('tasks')} />
      <Findings items={at.findings('tasks')} />
      <LongText label={telework.extent} required={form.extentRequired} value={draft.extent ?? ''} set={(extent) => change({ extent })} max={form.limits.extent} rows={2} error={at.error('extent')} />
      <Findings items={at.findings('extent')} />
      <Field label={words.level}>
        <RadioGroup value={String(draft.workLevel)} onChange={(_, d) => change({ workLevel: Number(d.value) })}>
          {levels.map((n) => (
            <Radio key={n} value={String(n)} label={note(telework.levels[n], n === 3 ? information.level3 : n === 4 ? information.level4 : null)} />
          ))}
        </RadioGroup>
      </Field>
      <Findings items={at.findings('level')} />
      <fieldset className={css.fieldset}>
        <legend>{words.data}</legend>
        {dataKinds.map((kind) => (
          <Checkbox key={kind} label={note(telework.data[kind], handling[kind])} checked={draft.data.includes(kind)} onChange={(_, d) => toggle(kind, d.checked === true)} />
        ))}
      </fieldset>
      <Findings items={at.findings('data')} />
    </div>
  );
}
