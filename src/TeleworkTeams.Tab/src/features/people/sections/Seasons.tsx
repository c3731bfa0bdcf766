import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Settings.module.css';
import type { Season } from '../types';
import { peopleWords } from '../words';

interface Props {
  /** The name of the pattern. */
  pattern: string;
  value: Season[];
  set: (seasons: Season[]) => void;
  error: unknown;
  path: string;
}

/** 季節の勤務時間: when in the year a pattern's hours lie earlier or later. */
export function Seasons({ pattern, value, set, error, path }: Props) {
  const words = useWords(peopleWords);
  const layout = useWords(layoutWords);
  const change = (i: number, part: Partial<Season>) => set(value.map((s, k) => (k === i ? { ...s, ...part } : s)));
  return (
    <div className={css.rowEnd}>
      {value.map((season, i) => {
        const name = season.name || words.seasonNo(i + 1);
        const at = (key: keyof Season) => fieldState(errorAt(error, `${path}[${i}].${key}`));
        return (
          <div key={i} className={css.season} role="group" aria-label={words.seasonOf(pattern, name)}>
            <Field label={words.seasonName} required {...at('name')}>
              <Input value={season.name} onChange={(_, d) => change(i, { name: d.value })} />
            </Field>
            <Field label={words.seasonFrom} required hint={words.seasonDayHint} {...at('from')}>
              <Input value={season.from} placeholder="07-01" onChange={(_, d) => change(i, { from: d.value })} />
            </Field>
            <Field label={words.seasonTo} required {...at('to')}>
              <Input value={season.to} placeholder="08-31" onChange={(_, d) => change(i, { to: d.value })} />
            </Field>
            <Field label={words.seasonShift} required hint={words.seasonShiftHint} {...at('shiftMinutes')}>
              <Input type="number" min={-240} max={240} value={String(season.shiftMinutes)} onChange={(_, d) => change(i, { shiftMinutes: Number.parseInt(d.value, 10) || 0 })} />
            </Field>
            <Button className={css.start} icon={<DeleteRegular />} aria-label={words.removeNamed(name)} onClick={() => set(value.filter((s) => s !== season))}>
              {layout.remove}
            </Button>
          </div>
        );
      })}
      <Button icon={<AddRegular />} aria-label={words.addSeasonOf(pattern)} onClick={() => set([...value, { name: '', from: '07-01', to: '08-31', shiftMinutes: -30 }])}>
        {words.addSeason}
      </Button>
    </div>
  );
}
