import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { Panel } from '../../../platform/layout/Panel';
import css from '../../people/Settings.module.css';
import { NumberField } from './NumberField';
import { shares, type RulesProps } from './types';
import { rulesWords } from './words';

export function Limits({ value, change, error }: RulesProps) {
  const words = useWords(rulesWords);
  return (
    <Panel title={words.limits}>
      <div className={css.fields}>
        <NumberField label={words.mostPerDay} min={1} max={10} value={value.mostPerDay} set={(n) => change({ mostPerDay: n ?? 0 })} error={errorAt(error, 'mostPerDay')} />
        <NumberField label={words.mostPerWeek} hint={words.noLimit} min={1} max={30} value={value.mostPerWeek} set={(mostPerWeek) => change({ mostPerWeek })} error={errorAt(error, 'mostPerWeek')} />
        <Field {...fieldState(errorAt(error, 'notTwoDaysRunning'))}>
          <Checkbox label={words.notTwoDaysRunning} checked={value.notTwoDaysRunning} onChange={(_, d) => change({ notTwoDaysRunning: d.checked === true })} />
        </Field>
        <Field {...fieldState(errorAt(error, 'pairsNovices'))}>
          <Checkbox label={words.pairsNovices} checked={value.pairsNovices} onChange={(_, d) => change({ pairsNovices: d.checked === true })} />
        </Field>
        <Field label={words.share} {...fieldState(errorAt(error, 'share'))}>
          <RadioGroup value={value.share} onChange={(_, d) => change({ share: d.value as (typeof shares)[number] })}>
            {shares.map((s) => (
              <Radio key={s} value={s} label={words.shares[s]} />
            ))}
          </RadioGroup>
        </Field>
        <NumberField label={words.memoWeight} hint={words.memoWeightHint} min={0} max={1} step={0.1} value={value.memoWeight} set={(n) => change({ memoWeight: n ?? 0 })} error={errorAt(error, 'memoWeight')} />
        <Field label={words.gapNoticeAt} {...fieldState(errorAt(error, 'gapNoticeAt'))}>
          <Input type="time" step={300} value={value.gapNoticeAt} onChange={(_, d) => change({ gapNoticeAt: d.value })} />
        </Field>
      </div>
    </Panel>
  );
}
