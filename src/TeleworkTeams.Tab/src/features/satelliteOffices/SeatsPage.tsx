import { Field, Select } from '@fluentui/react-components';
import { useApi } from '../../platform/api/api';
import { useResource } from '../../platform/data/useResource';
import { useWhileVisible } from '../../platform/data/useWhileVisible';
import { useLanguage, useWords } from '../../platform/i18n/language';
import { useSession } from '../../platform/identity/session';
import { DayStepper } from '../../platform/layout/DayStepper';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Notice } from '../../platform/layout/Notice';
import { PageHead } from '../../platform/layout/PageHead';
import { Skeleton } from '../../platform/layout/Skeleton';
import { layoutWords } from '../../platform/layout/words';
import { go, href, useRoute } from '../../platform/routing/route';
import { About } from './About';
import { DaySeats } from './DaySeats';
import { Mine } from './Mine';
import { PrivateHoursPanel } from './PrivateHoursPanel';
import css from './Seats.module.css';
import type { Bookings, Site, SiteDay, Sites, WeekDay } from './types';
import { Week } from './Week';
import { seatWords } from './words';

/** 座席: a site, a day, its seats; and what one has booked. */
export default function SeatsPage() {
  const api = useApi();
  const { pages } = useWords(layoutWords);
  const words = useWords(seatWords);
  const sites = useResource<Sites>('sites', (signal) => api.get('/sites', signal));
  const bookings = useResource<Bookings>('bookings', (signal) => api.get('/bookings', signal));
  const { query } = useRoute();
  const { session } = useSession();
  const date = query.get('date') ?? session.today;
  const bookable = sites.data?.sites.filter((s) => s.kind !== 'private') ?? [];
  const site = bookable.find((s) => s.id === (query.get('site') ?? sites.data?.usualSiteId)) ?? bookable.find((s) => s.seats.length > 0) ?? bookable[0] ?? null;
  const show = (next: { site?: string; date?: string }) => go(href('seats', null, { site: next.site ?? query.get('site'), date: next.date ?? query.get('date') }), true);
  return (
    <>
      <PageHead title={pages.seats}>
        {bookable.length > 1 && (
          <Field label={{ children: words.site, className: 'hidden' }}>
            <Select value={site?.id} onChange={(_, d) => show({ site: d.value })}>
              {bookable.map((s) => (
                <option key={s.id} value={s.id}>
                  {s.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {site && <DayStepper date={date} show={(d) => show({ date: d })} words={words} />}
      </PageHead>
      <div className={css.stack}>
        {sites.error !== null && <ErrorNotice error={sites.error} retry={sites.reload} />}
        {!sites.data && sites.loading && <Skeleton rows={3} height={88} />}
        {sites.data && !site && <Notice intent="info">{words.noSites}</Notice>}
        {site && <SiteView key={site.id} site={site} date={date} showDate={(d) => show({ date: d })} booked={bookings.reload} version={bookings.data} />}
        {bookings.error !== null && <ErrorNotice error={bookings.error} retry={bookings.reload} />}
        {bookings.data && <Mine bookings={bookings.data} changed={bookings.set} />}
        {site && <About site={site} />}
        {sites.data?.sites.some((s) => s.kind === 'private') && <PrivateHoursPanel sites={sites.data.sites.filter((s) => s.kind === 'private')} />}
      </div>
    </>
  );
}

/** The week's strip and the day's seats; both are read again when one's own bookings change. */
function SiteView({ site, date, showDate, booked, version }: { site: Site; date: string; showDate: (date: string) => void; booked: () => void; version: Bookings | null }) {
  const api = useApi();
  const words = useWords(seatWords);
  const language = useLanguage();
  const own = version?.items.map((b) => b.id).join() ?? '';
  const week = useResource<{ days: WeekDay[] }>(`week:${site.id}:${date}:${own}`, (signal) => api.get(`/sites/${encodeURIComponent(site.id)}/week?from=${date}`, signal));
  const day = useResource<SiteDay>(`seats:${site.id}:${date}:${own}:${language}`, (signal) => api.get(`/sites/${encodeURIComponent(site.id)}/days/${date}`, signal));
  useWhileVisible(60, () => {
    day.reload();
    week.reload();
  });
  if (site.seats.length === 0) return <Notice intent="info">{words.noSeats}</Notice>;
  return (
    <>
      {week.data && <Week days={week.data.days} current={date} show={showDate} />}
      {day.error !== null && <ErrorNotice error={day.error} retry={day.reload} />}
      {!day.data && day.loading && <Skeleton rows={1} height={200} />}
      {day.data && <DaySeats site={site} day={day.data} booked={booked} />}
    </>
  );
}
