import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { Panel } from '../../../platform/layout/Panel';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Settings.module.css';
import type { Unit } from '../types';
import { peopleWords } from '../words';
import { newId } from './newId';
import { PersonSelect } from './PersonSelect';
import type { PartProps } from './SectionSettings';

export function Units({ value, change, error, people }: PartProps) {
  const words = useWords(peopleWords);
  const layout = useWords(layoutWords);
  const set = (i: number, part: Partial<Unit>) => change({ units: value.units.map((u, k) => (k === i ? { ...u, ...part } : u)) });
  return (
    <Panel title={words.parts.units}>
      <p className={css.quiet}>{value.units.length === 0 ? words.noUnits : words.unitsLead}</p>
      <div className={css.rows}>
        {value.units.map((unit, i) => (
          <div key={unit.id} className={css.row} role="group" aria-label={unit.name || words.unitNo(i + 1)}>
            <Field label={words.unitName} required {...fieldState(errorAt(error, `units[${i}].name`))}>
              <Input value={unit.name} onChange={(_, d) => set(i, { name: d.value })} />
            </Field>
            <PersonSelect label={words.unitLead} people={people} value={unit.leadId} set={(leadId) => set(i, { leadId })} error={errorAt(error, `units[${i}].leadId`)} />
            <div className={css.rowEnd}>
              <Button icon={<DeleteRegular />} aria-label={words.removeNamed(unit.name || words.unitNo(i + 1))} onClick={() => change({ units: value.units.filter((_, k) => k !== i) })}>
                {layout.remove}
              </Button>
            </div>
          </div>
        ))}
      </div>
      <Button className={css.start} icon={<AddRegular />} onClick={() => change({ units: [...value.units, { id: newId('unit'), name: '', leadId: null }] })}>
        {words.addUnit}
      </Button>
    </Panel>
  );
}
