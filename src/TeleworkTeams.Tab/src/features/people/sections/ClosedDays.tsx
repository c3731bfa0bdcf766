import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { Panel } from '../../../platform/layout/Panel';
import css from '../Settings.module.css';
import { peopleWords } from '../words';
import type { PartProps } from './SectionSettings';

export function ClosedDays({ value, change, error }: PartProps) {
  const words = useWords(peopleWords);
  const format = useFormat();
  const [day, setDay] = useState('');
  const add = () => {
    if (day === '') return;
    change({ closedDays: [...new Set([...value.closedDays, day])].sort() });
    setDay('');
  };
  return (
    <Panel title={words.parts.closed}>
      <p className={css.quiet}>{words.closedLead}</p>
      {value.closedDays.length === 0 ? (
        <p>{words.noClosedDays}</p>
      ) : (
        <ul className={css.chips}>
          {value.closedDays.map((d) => (
            <li key={d} className={css.chip}>
              {format.fullDate(d)}
              <Button size="small" appearance="subtle" shape="circular" icon={<DismissRegular />} aria-label={words.removeNamed(format.date(d))} onClick={() => change({ closedDays: value.closedDays.filter((x) => x !== d) })} />
            </li>
          ))}
        </ul>
      )}
      <div className={css.inline}>
        <Field label={words.closedDay} {...fieldState(errorAt(error, 'closedDays'))}>
          <Input type="date" value={day} onChange={(_, d) => setDay(d.value)} />
        </Field>
        <Button icon={<AddRegular />} onClick={add}>
          {words.addDay}
        </Button>
      </div>
    </Panel>
  );
}
