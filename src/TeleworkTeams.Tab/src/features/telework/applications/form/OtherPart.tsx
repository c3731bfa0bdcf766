import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { Panel } from '../../../../platform/layout/Panel';
import { layoutWords } from '../../../../platform/layout/words';
import css from '../Applications.module.css';
import type { PartProps } from './ApplicationForm';
import { Findings } from './Findings';
import { formWords } from './words';

/** Checker, equipment and other hours: only what this city's rules know. */
export function OtherPart(props: PartProps) {
  const words = useWords(formWords);
  const layout = useWords(layoutWords);
  const { draft, change, form, at } = props;
  const things = [...form.pools.map((p) => ({ id: p.id, text: words.pool(p.name, p.perDay), required: p.required })), ...form.loans.map((l) => ({ id: l.id, text: words.loan(l.name, l.count), required: false }))];
  const asksChecker = form.checkerRequired || draft.checkerId !== null;
  const asksHours = form.window !== null || form.core !== null;
  if (!asksChecker && things.length === 0 && !asksHours) return null;
  const take = (id: string, on: boolean) => change({ resources: on ? [...draft.resources, id] : draft.resources.filter((r) => r !== id) });
  return (
    <Panel title={words.others}>
      <div className={css.fields}>
        {asksChecker && (
          <Field label={form.checkerRequired ? words.checker : layout.optional(words.checker)} required={form.checkerRequired} {...at.state('checkerId')}>
            <Select value={draft.checkerId ?? ''} onChange={(_, d) => change({ checkerId: d.value || null })}>
              <option value="">{words.chooseChecker}</option>
              {form.colleagues.map((c) => (
                <option key={c.id} value={c.id}>
                  {c.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Findings items={at.findings('checker')} />
        {things.length > 0 && (
          <fieldset className={css.fieldset}>
            <legend>{words.resources}</legend>
            {things.map((t) => (
              <Checkbox key={t.id} label={t.required ? `${t.text} – ${words.always}` : t.text} checked={t.required || draft.resources.includes(t.id)} disabled={t.required} onChange={(_, d) => take(t.id, d.checked === true)} />
            ))}
          </fieldset>
        )}
        <Findings items={at.findings('resources')} />
        {asksHours && <HoursPart {...props} />}
      </div>
    </Panel>
  );
}

function HoursPart({ draft, change, form, at }: PartProps) {
  const words = useWords(formWords);
  const format = useFormat();
  const other = draft.start !== null || draft.end !== null;
  const hint = [form.window && words.window(format.time(form.window.from), format.time(form.window.to)), form.core && words.core(format.time(form.core.from), format.time(form.core.to))].filter(Boolean).join(' ');
  const turn = (on: boolean) => change(on ? { start: form.pattern.start, end: form.pattern.end } : { start: null, end: null });
  return (
    <div className={css.fields}>
      <Checkbox label={words.otherHours} checked={other} onChange={(_, d) => turn(d.checked === true)} />
      {other && (
        <>
          <div className={css.inline}>
            <Field label={words.start} {...at.state('start')}>
              <Input type="time" value={draft.start ?? ''} onChange={(_, d) => change({ start: d.value })} />
            </Field>
            <Field label={words.end} {...at.state('end')}>
              <Input type="time" value={draft.end ?? ''} onChange={(_, d) => change({ end: d.value })} />
            </Field>
          </div>
          <p className={css.small}>{hint}</p>
        </>
      )}
      <Findings items={at.findings('hours')} />
    </div>
  );
}
