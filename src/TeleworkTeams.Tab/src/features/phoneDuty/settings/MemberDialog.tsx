import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { layoutWords } from '../../../platform/layout/words';
import css from '../../people/Settings.module.css';
import { nameOf } from './nameOf';
import { NumberField } from './NumberField';
import type { DutyKind, DutyMember } from './types';
import { rulesWords } from './words';

/** What is special about one person. Deciding changes the draft of the settings; null takes the person out. */
export function MemberDialog({ member, kinds, error, path, decide, close }: { member: DutyMember; kinds: DutyKind[]; error: unknown; path: string; decide: (member: DutyMember | null) => void; close: () => void }) {
  const words = useWords(rulesWords);
  const layout = useWords(layoutWords);
  const { session } = useSession();
  const [form, setForm] = useState(member);
  const change = (part: Partial<DutyMember>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: string) => errorAt(error, `${path}.${field}`);
  const can = (id: string) => form.kindIds === null || form.kindIds.includes(id);
  const allow = (id: string, on: boolean) => {
    const ids = kinds.map((k) => k.id).filter((k) => (k === id ? on : can(k)));
    change({ kindIds: ids.length === kinds.length ? null : ids });
  };
  const setPause = (i: number, part: Partial<DutyMember['pauses'][number]>) => change({ pauses: form.pauses.map((p, n) => (n === i ? { ...p, ...part } : p)) });
  const date = (label: string, value: string, set: (date: string) => void, message: string | undefined) => (
    <Field label={label} {...fieldState(message)}>
      <Input type="date" value={value} onChange={(_, d) => set(d.value)} />
    </Field>
  );
  return (
    <FormDialog title={words.editNamed(nameOf(member))} lead={words.memberLead} submit={words.decide} busy={false} error={null} onSubmit={() => decide(form)} close={close}>
      <fieldset className={css.fieldset}>
        <legend>{words.kindsOf}</legend>
        <div className={css.checks}>
          {kinds.map((k, i) => (
            <Checkbox key={k.id} label={k.name || words.kindNo(i + 1)} checked={can(k.id)} onChange={(_, d) => allow(k.id, d.checked === true)} />
          ))}
        </div>
        {at('kindIds') && <p role="alert">{at('kindIds')}</p>}
      </fieldset>
      <Checkbox label={words.novice} checked={form.isNovice} onChange={(_, d) => change({ isNovice: d.checked === true })} />
      <NumberField label={words.weight} hint={words.weightHint} min={0.1} max={1} step={0.1} value={form.weight} set={(n) => change({ weight: n ?? 0 })} error={at('weight')} />
      <NumberField label={words.ownWeek} hint={words.ownWeekHint} min={1} max={30} value={form.mostPerWeek} set={(mostPerWeek) => change({ mostPerWeek })} error={at('mostPerWeek')} />
      <div className={css.season}>
        {date(words.first, form.from ?? '', (d) => change({ from: d || null }), at('from'))}
        {date(words.last, form.until ?? '', (d) => change({ until: d || null }), at('until'))}
      </div>
      <fieldset className={css.fieldset}>
        <legend>{words.pause}</legend>
        {form.pauses.map((p, i) => (
          <div key={i} className={css.season} role="group" aria-label={words.pauseNo(i + 1)}>
            {date(words.first, p.from, (from) => setPause(i, { from }), at(`pauses[${i}].from`))}
            {date(words.last, p.to, (to) => setPause(i, { to }), at(`pauses[${i}].to`))}
            <div className={css.rowEnd}>
              <Button icon={<DeleteRegular />} aria-label={words.removeNamed(words.pauseNo(i + 1))} onClick={() => change({ pauses: form.pauses.filter((_, n) => n !== i) })}>
                {layout.remove}
              </Button>
            </div>
          </div>
        ))}
        <Button className={css.start} icon={<AddRegular />} onClick={() => change({ pauses: [...form.pauses, { from: session.today, to: session.today }] })}>
          {words.addPause}
        </Button>
      </fieldset>
      <div className={css.inline}>
        <Button icon={<DeleteRegular />} onClick={() => decide(null)}>
          {words.removeMember}
        </Button>
      </div>
    </FormDialog>
  );
}
