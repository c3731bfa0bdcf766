import { Button, Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { Panel } from '../../../platform/layout/Panel';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Settings.module.css';
import type { Deputy } from '../types';
import { peopleWords } from '../words';
import { PersonSelect } from './PersonSelect';
import type { PartProps } from './SectionSettings';

export function Basics({ value, change, error, people }: PartProps) {
  const words = useWords(peopleWords);
  const layout = useWords(layoutWords);
  const { session } = useSession();
  const set = (i: number, part: Partial<Deputy>) => change({ deputies: value.deputies.map((d, k) => (k === i ? { ...d, ...part } : d)) });
  return (
    <Panel title={words.parts.basics}>
      <div className={css.fields}>
        <Field label={words.name} required {...fieldState(errorAt(error, 'name'))}>
          <Input value={value.name} onChange={(_, d) => change({ name: d.value })} />
        </Field>
        <PersonSelect label={words.head} people={people} value={value.headId} set={(headId) => change({ headId })} error={errorAt(error, 'headId')} />
        <Field label={words.audience} {...fieldState(errorAt(error, 'audience'))}>
          <RadioGroup value={value.audience} onChange={(_, d) => change({ audience: d.value === 'managers' ? 'managers' : 'section' })}>
            <Radio value="section" label={words.audiences.section} />
            <Radio value="managers" label={words.audiences.managers} />
          </RadioGroup>
        </Field>
      </div>
      <h3 className={css.sub}>{words.deputies}</h3>
      <p className={css.quiet}>{words.deputiesLead}</p>
      <div className={css.rows}>
        {value.deputies.map((deputy, i) => (
          <div key={i} className={css.row} role="group" aria-label={`${words.deputies} ${i + 1}`}>
            <PersonSelect label={words.person} people={people} value={deputy.personId || null} set={(id) => set(i, { personId: id ?? '' })} error={errorAt(error, `deputies[${i}].personId`)} />
            <Field label={words.from} required {...fieldState(errorAt(error, `deputies[${i}].from`))}>
              <Input type="date" value={deputy.from} onChange={(_, d) => set(i, { from: d.value })} />
            </Field>
            <Field label={words.until} required {...fieldState(errorAt(error, `deputies[${i}].to`))}>
              <Input type="date" value={deputy.to} onChange={(_, d) => set(i, { to: d.value })} />
            </Field>
            <Checkbox label={words.onlyWhenHeadIsAway} checked={deputy.onlyWhenHeadIsAway} onChange={(_, d) => set(i, { onlyWhenHeadIsAway: d.checked === true })} />
            <div className={css.rowEnd}>
              <Button icon={<DeleteRegular />} aria-label={words.removeNamed(people.find((p) => p.id === deputy.personId)?.name ?? `${words.deputies} ${i + 1}`)} onClick={() => change({ deputies: value.deputies.filter((_, k) => k !== i) })}>
                {layout.remove}
              </Button>
            </div>
          </div>
        ))}
      </div>
      <Button className={css.start} icon={<AddRegular />} onClick={() => change({ deputies: [...value.deputies, { personId: '', from: session.today, to: session.today, onlyWhenHeadIsAway: false }] })}>
        {words.addDeputy}
      </Button>
    </Panel>
  );
}
