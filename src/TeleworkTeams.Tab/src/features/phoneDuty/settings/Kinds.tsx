import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { Panel } from '../../../platform/layout/Panel';
import { layoutWords } from '../../../platform/layout/words';
import css from '../../people/Settings.module.css';
import { freshId } from './freshId';
import { ShiftFields } from './ShiftFields';
import type { DutyKind, RulesProps } from './types';
import { rulesWords } from './words';

export function Kinds({ value: { kinds, members }, change, error }: RulesProps) {
  const words = useWords(rulesWords);
  const layout = useWords(layoutWords);
  const set = (i: number, part: Partial<DutyKind>) => change({ kinds: kinds.map((k, n) => (n === i ? { ...k, ...part } : k)) });
  // Nobody can do what there is no longer.
  const remove = (kind: DutyKind) => change({ kinds: kinds.filter((k) => k !== kind), members: members.map((m) => ({ ...m, kindIds: m.kindIds?.filter((id) => id !== kind.id) ?? null })) });
  const newShift = () => ({ id: freshId('time'), from: '08:30', to: '12:00', cover: 1, weekdays: [] });
  return (
    <Panel title={words.kinds}>
      <p className={css.quiet}>{kinds.length === 0 ? words.noKinds : words.kindsLead}</p>
      <div className={css.rows}>
        {kinds.map((kind, i) => {
          const name = kind.name || words.kindNo(i + 1);
          return (
            <div key={kind.id} className={css.row} role="group" aria-label={name}>
              <Field label={words.kindName} required {...fieldState(errorAt(error, `kinds[${i}].name`) ?? errorAt(error, `kinds[${i}].shifts`))}>
                <Input value={kind.name} onChange={(_, d) => set(i, { name: d.value })} />
              </Field>
              <div className={css.rowEnd}>
                {kind.shifts.map((shift, n) => (
                  <ShiftFields
                    key={shift.id}
                    label={words.shiftNo(name, n + 1)}
                    shift={shift}
                    set={(part) => set(i, { shifts: kind.shifts.map((s) => (s === shift ? { ...s, ...part } : s)) })}
                    remove={() => set(i, { shifts: kind.shifts.filter((s) => s !== shift) })}
                    error={error}
                    path={`kinds[${i}].shifts[${n}]`}
                  />
                ))}
              </div>
              <div className={css.rowEnd}>
                <Button icon={<AddRegular />} aria-label={words.addShiftOf(name)} onClick={() => set(i, { shifts: [...kind.shifts, newShift()] })}>
                  {words.addShift}
                </Button>
                <Button icon={<DeleteRegular />} aria-label={words.removeNamed(name)} onClick={() => remove(kind)}>
                  {layout.remove}
                </Button>
              </div>
            </div>
          );
        })}
      </div>
      <Button className={css.start} icon={<AddRegular />} onClick={() => change({ kinds: [...kinds, { id: freshId('kind'), name: '', shifts: [newShift()] }] })}>
        {words.addKind}
      </Button>
    </Panel>
  );
}
