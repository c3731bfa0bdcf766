import { Field, Select } from '@fluentui/react-components';
import { useWords } from '../../../../platform/i18n/language';
import { LongText } from '../../../checkIns/today/LongText';
import css from '../Applications.module.css';
import type { Spot } from '../types';
import { teleworkWords } from '../words';
import type { PartProps } from './ApplicationForm';
import { Findings } from './Findings';
import { SitePart } from './SitePart';
import { formWords } from './words';

/** Where, and why there if the rules ask; of a satellite which one, and which seat. */
export function PlacePart({ draft, change, form, at }: PartProps) {
  const words = useWords(formWords);
  const { spots } = useWords(teleworkWords);
  const rule = form.spots.find((s) => s.spot === draft.spot);
  const offered = rule ? form.spots.map((s) => s.spot) : [draft.spot, ...form.spots.map((s) => s.spot)];
  return (
    <div className={css.fields}>
      <Field label={words.spot} required {...at.state('spot')}>
        <Select value={draft.spot} onChange={(_, d) => change({ spot: d.value as Spot })}>
          {offered.map((s) => (
            <option key={s} value={s}>
              {spots[s]}
            </option>
          ))}
        </Select>
      </Field>
      <Findings items={at.findings('spot')} />
      {(rule?.reasonRequired || draft.spotReason) && (
        <>
          <LongText label={words.spotReason} required={rule?.reasonRequired} value={draft.spotReason ?? ''} set={(spotReason) => change({ spotReason })} max={form.limits.reason} rows={2} error={at.error('spotReason')} />
          <Findings items={at.findings('spotReason')} />
        </>
      )}
      {draft.spot === 'satellite' && <SitePart {...{ draft, change, form, at }} />}
    </div>
  );
}
