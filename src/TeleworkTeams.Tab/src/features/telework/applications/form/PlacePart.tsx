import { Field, Select } from '@fluentui/react-components';
import { useApi } from '../../../../platform/api/api';
import { useResource } from '../../../../platform/data/useResource';
import { useWords } from '../../../../platform/i18n/language';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { LongText } from '../../../checkIns/today/LongText';
import css from '../Applications.module.css';
import type { Spot } from '../types';
import { teleworkWords } from '../words';
import type { PartProps } from './ApplicationForm';
import { Findings } from './Findings';
import { formWords } from './words';

/** Where, and why there if the rules ask. The seat of a satellite is booked afterwards. */
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

function SitePart({ draft, change, at }: PartProps) {
  const api = useApi();
  const words = useWords(formWords);
  const sites = useResource<{ sites: { id: string; name: string; kind: string }[] }>('sites', (signal) => api.get('/sites', signal));
  if (sites.error) return <ErrorNotice error={sites.error} retry={sites.reload} />;
  return (
    <>
      <Field label={words.site} required hint={words.seatLater} {...at.state('siteId')}>
        <Select value={draft.siteId ?? ''} onChange={(_, d) => change({ siteId: d.value || null, seatId: null })}>
          <option value="">{words.chooseSite}</option>
          {sites.data?.sites
            .filter((s) => s.kind !== 'private')
            .map((s) => (
              <option key={s.id} value={s.id}>
                {s.name}
              </option>
            ))}
        </Select>
      </Field>
      <Findings items={at.findings('site')} />
    </>
  );
}
