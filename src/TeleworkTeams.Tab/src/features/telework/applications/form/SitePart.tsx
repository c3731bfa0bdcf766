import { Field, Select } from '@fluentui/react-components';
import { useApi } from '../../../../platform/api/api';
import { useResource } from '../../../../platform/data/useResource';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import type { Site, SiteDay, Sites } from '../../../satelliteOffices/types';
import css from '../Applications.module.css';
import type { PartProps } from './ApplicationForm';
import { Findings } from './Findings';
import { freeSeats } from './freeSeats';
import { formWords } from './words';

/** Days whose seats are shown; of more the server says what is not free. */
const mostDays = 14;

/** Which satellite, and which seat; what is free on the chosen days stands beside it. */
export function SitePart(props: PartProps) {
  const { draft, change, at } = props;
  const api = useApi();
  const words = useWords(formWords);
  const sites = useResource<Sites>('sites', (signal) => api.get('/sites', signal));
  if (sites.error) return <ErrorNotice error={sites.error} retry={sites.reload} />;
  const offered = sites.data?.sites.filter((s) => s.kind !== 'private') ?? [];
  const site = offered.find((s) => s.id === draft.siteId);
  return (
    <>
      <Field label={words.site} required {...at.state('siteId')}>
        <Select value={draft.siteId ?? ''} onChange={(_, d) => change({ siteId: d.value || null, seatId: null })}>
          <option value="">{words.chooseSite}</option>
          {offered.map((s) => (
            <option key={s.id} value={s.id}>
              {s.name}
            </option>
          ))}
        </Select>
      </Field>
      {site && (site.seats.length === 0 ? <p className={css.small}>{words.noSeats}</p> : draft.days.length > 0 && <SeatField {...props} site={site} />)}
      <Findings items={at.findings('site')} />
    </>
  );
}

function SeatField({ draft, change, at, site }: PartProps & { site: Site }) {
  const api = useApi();
  const words = useWords(formWords);
  const format = useFormat();
  const wanted = draft.days.slice(0, mostDays);
  const dates = [...new Set(wanted.map((d) => d.date))];
  const days = useResource<SiteDay[]>(`${site.id} ${dates.join()}`, (signal) => Promise.all(dates.map((date) => api.get<SiteDay>(`/sites/${encodeURIComponent(site.id)}/days/${date}`, signal))));
  if (days.error) return <ErrorNotice error={days.error} retry={days.reload} />;
  const free = wanted.map((day) => ({ day, ...freeSeats(day, days.data?.find((d) => d.date === day.date)) }));
  return (
    <>
      <Field label={words.seat} hint={words.seatHint} {...at.state('seatId')}>
        <Select value={draft.seatId ?? ''} onChange={(_, d) => change({ seatId: d.value || null })}>
          <option value="">{words.anySeat}</option>
          {site.seats.map((s) => {
            const isFree = free.every((f) => f.seats === null || f.seats.includes(s.id));
            return (
              <option key={s.id} value={s.id} disabled={!isFree && draft.seatId !== s.id}>
                {isFree ? s.name : words.seatTaken(s.name)}
              </option>
            );
          })}
        </Select>
      </Field>
      {days.data && (
        <ul className={css.small} aria-label={words.freeTitle}>
          {free.map(({ day, seats, why }, i) => (
            <li key={i}>{why ?? words.freeOn(format.date(day.date), seats?.length ?? 0, site.seats.length)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
