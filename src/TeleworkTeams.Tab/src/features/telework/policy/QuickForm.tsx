import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useWords } from '../../../platform/i18n/language';
import { Notice } from '../../../platform/layout/Notice';
import settings from '../../people/Settings.module.css';
import { Lifts } from './Lifts';
import css from './Policy.module.css';
import { policyWords } from './words';
import { readYaml, valueAt, withValue, type Path } from './yamlEdit';

/** The commonest rules as fields over the same document: what is changed here is changed in the text, and nothing else of it. */
export function QuickForm({ yaml, change }: { yaml: string; change: (yaml: string) => void }) {
  const words = useWords(policyWords);
  if (!readYaml(yaml)) return <Notice intent="warning">{words.quickBroken}</Notice>;
  const set = (path: Path, value: unknown) => change(withValue(yaml, path, value));
  const text = (path: Path) => String(valueAt(yaml, path) ?? '');
  const choice = (label: string, path: Path, options: Record<string, string>, parse: (value: string) => unknown = (v) => v) => (
    <Field label={label}>
      <Select value={text(path)} onChange={(_, d) => set(path, d.value === '' ? undefined : parse(d.value))}>
        <option value="">{words.notSet}</option>
        {Object.entries(options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  const numbers = (values: readonly number[]) => Object.fromEntries(values.map((n) => [String(n), String(n)]));
  const units = listAt(yaml, ['limits', 'units']);
  const spots = listAt(yaml, ['limits', 'spots']).filter(isSpot);
  const kind = text(['deadline', 'kind']);
  const setDeadline = (value: string) => {
    let next = withValue(yaml, ['deadline', 'days'], undefined);
    if (value === '' || value === 'none') next = withValue(next, ['deadline', 'time'], undefined);
    next = withValue(next, value === '' ? ['deadline'] : ['deadline', 'kind'], value === '' ? undefined : value);
    change(value === 'businessDaysBefore' ? withValue(next, ['deadline', 'days'], 2) : next);
  };
  return (
    <>
      <div className={css.pair}>
        {choice(words.fields.route, ['route', 'kind'], words.routes)}
        <Field label={words.fields.deadline}>
          <Select value={kind} onChange={(_, d) => setDeadline(d.value)}>
            <option value="">{words.notSet}</option>
            {Object.entries(words.deadlines).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {kind === 'businessDaysBefore' && choice(words.fields.days, ['deadline', 'days'], numbers([1, 2, 3, 4, 5, 7, 10, 14, 20]), Number)}
        {kind !== '' && kind !== 'none' && (
          <Field label={words.fields.time}>
            <Input type="time" value={text(['deadline', 'time']).padStart(text(['deadline', 'time']) ? 5 : 0, '0')} onChange={(_, d) => set(['deadline', 'time'], d.value || undefined)} />
          </Field>
        )}
        {choice(words.fields.daysPerWeek, ['limits', 'daysPerWeek'], numbers([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]), Number)}
        {choice(words.fields.officeDays, ['limits', 'officeDaysPerWeek'], numbers([1, 2, 3, 4, 5]), Number)}
        {choice(words.fields.exceptions, ['exceptions', 'headMayAllow'], words.exceptions, (v) => v === 'true')}
      </div>
      <div role="group" aria-label={words.fields.units}>
        <h3 className={settings.sub}>{words.fields.units}</h3>
        <div className={settings.checks}>
          {Object.entries(words.units).map(([unit, name]) => (
            <Checkbox key={unit} label={name} checked={units.includes(unit)} onChange={(_, d) => set(['limits', 'units'], some(d.checked ? [...units, unit] : units.filter((u) => u !== unit)))} />
          ))}
        </div>
      </div>
      <div role="group" aria-label={words.fields.spots}>
        <h3 className={settings.sub}>{words.fields.spots}</h3>
        <div className={settings.checks}>
          {Object.entries(words.spots).map(([spot, name]) => (
            <Checkbox
              key={spot}
              label={name}
              checked={spots.some((s) => s.spot === spot)}
              onChange={(_, d) => set(['limits', 'spots'], some(d.checked ? [...spots, { spot }] : spots.filter((s) => s.spot !== spot)))}
            />
          ))}
        </div>
      </div>
      <Lifts yaml={yaml} change={change} />
    </>
  );
}

export const listAt = (yaml: string, path: Path): unknown[] => {
  const value = valueAt(yaml, path);
  return Array.isArray(value) ? value : [];
};

/** A list that became empty is no list: the rule is unset. */
export const some = <T,>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

const isSpot = (value: unknown): value is { spot: string } => typeof value === 'object' && value !== null && 'spot' in value;
