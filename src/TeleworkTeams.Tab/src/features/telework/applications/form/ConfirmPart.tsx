import { Checkbox } from '@fluentui/react-components';
import { useWords } from '../../../../platform/i18n/language';
import { Panel } from '../../../../platform/layout/Panel';
import css from '../Applications.module.css';
import type { Confirmation } from '../types';
import type { PartProps } from './ApplicationForm';
import { asked } from './draft';
import { Findings } from './Findings';
import { formWords } from './words';

/** The city's confirmations, and those that the chosen work asks for. */
export function ConfirmPart({ draft, change, form, at }: PartProps) {
  const words = useWords(formWords);
  const extra: Confirmation[] = asked(draft, form.information)
    .filter((id) => !form.confirmations.some((c) => c.id === id))
    .map((id) => ({ id, text: words.handlingConfirm[id], required: true }));
  const all = [...form.confirmations, ...extra];
  if (all.length === 0) return null;
  return (
    <Panel title={words.confirmations}>
      <Confirmations items={all} ticked={draft.confirmations} set={(confirmations) => change({ confirmations })} />
      <Findings items={at.findings('confirmations')} />
    </Panel>
  );
}

export function Confirmations({ items, ticked, set }: { items: Confirmation[]; ticked: string[]; set: (ids: string[]) => void }) {
  return (
    <div className={css.lines}>
      {items.map((c) => (
        <Checkbox key={c.id} required={c.required} label={c.text} checked={ticked.includes(c.id)} onChange={(_, d) => set(d.checked === true ? [...ticked, c.id] : ticked.filter((x) => x !== c.id))} />
      ))}
    </div>
  );
}
