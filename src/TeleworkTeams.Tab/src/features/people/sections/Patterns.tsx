import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { Panel } from '../../../platform/layout/Panel';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Settings.module.css';
import type { Pattern } from '../types';
import { peopleWords } from '../words';
import { newId } from './newId';
import { Seasons } from './Seasons';
import type { PartProps } from './SectionSettings';

export function Patterns({ value, change, error }: PartProps) {
  const words = useWords(peopleWords);
  const layout = useWords(layoutWords);
  const { patterns } = value;
  const set = (i: number, part: Partial<Pattern>) => change({ patterns: patterns.map((p, k) => (k === i ? { ...p, ...part } : p)) });
  const add = () => change({ patterns: [...patterns, { id: newId('pattern'), name: '', start: '09:00', end: '17:45', breakStart: '12:00', breakEnd: '13:00', seasons: [] }] });
  const time = (i: number, key: 'start' | 'end' | 'breakStart' | 'breakEnd', required: boolean) => (
    <Field label={words[key]} required={required} {...fieldState(errorAt(error, `patterns[${i}].${key}`))}>
      <Input type="time" value={patterns[i]?.[key] ?? ''} onChange={(_, d) => set(i, { [key]: d.value || (required ? '' : null) })} />
    </Field>
  );
  return (
    <Panel title={words.parts.patterns}>
      <p className={css.quiet}>{words.patternsLead}</p>
      <div className={css.rows}>
        {patterns.map((pattern, i) => {
          const name = pattern.name || words.patternNo(i + 1);
          return (
            <div key={pattern.id} className={css.row} role="group" aria-label={name}>
              <Field label={words.patternName} required {...fieldState(errorAt(error, `patterns[${i}].name`))}>
                <Input value={pattern.name} onChange={(_, d) => set(i, { name: d.value })} />
              </Field>
              {time(i, 'start', true)}
              {time(i, 'end', true)}
              {time(i, 'breakStart', false)}
              {time(i, 'breakEnd', false)}
              <Seasons pattern={name} value={pattern.seasons} set={(seasons) => set(i, { seasons })} error={error} path={`patterns[${i}].seasons`} />
              <div className={css.rowEnd}>
                {i === 0 ? (
                  <span className={css.tag}>{words.standard}</span>
                ) : (
                  <Button aria-label={words.makeStandardOf(name)} onClick={() => change({ patterns: [pattern, ...patterns.filter((p) => p !== pattern)] })}>
                    {words.makeStandard}
                  </Button>
                )}
                {patterns.length > 1 && (
                  <Button icon={<DeleteRegular />} aria-label={words.removeNamed(name)} onClick={() => change({ patterns: patterns.filter((p) => p !== pattern) })}>
                    {layout.remove}
                  </Button>
                )}
              </div>
            </div>
          );
        })}
      </div>
      <Button className={css.start} icon={<AddRegular />} onClick={add}>
        {words.addPattern}
      </Button>
    </Panel>
  );
}
