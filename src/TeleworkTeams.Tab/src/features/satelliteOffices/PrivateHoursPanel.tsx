import { Button, Field, Input, Select } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useResource } from '../../platform/data/useResource';
import { monthOf } from '../../platform/format/calendar';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { useSession } from '../../platform/identity/session';
import { useAnnounce } from '../../platform/layout/Announcer';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Panel } from '../../platform/layout/Panel';
import css from './Seats.module.css';
import type { MonthHours, PrivateHours, Site } from './types';
import { seatWords } from './words';

/** Hours at private operators' sites, recorded after use. */
export function PrivateHoursPanel({ sites }: { sites: Site[] }) {
  const api = useApi();
  const words = useWords(seatWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  const month = useResource<MonthHours>('private-hours', (signal) => api.get(`/sites/private-hours?month=${monthOf(session.today)}`, signal));
  const [form, setForm] = useState({ siteId: sites[0]?.id ?? '', date: session.today, from: '09:00', to: '12:00' });
  const what = (h: PrivateHours) => `${format.date(h.date)} ${format.time(h.from)}–${format.time(h.to)} ${h.site}`;
  const add = () =>
    action.run(async () => {
      await api.send('POST', '/sites/private-hours', { body: form });
      month.reload();
      announce(words.hoursSaved);
    });
  const remove = (h: PrivateHours) =>
    action.run(async () => {
      await api.send('DELETE', `/sites/private-hours/${encodeURIComponent(h.siteId)}/${h.date}`);
      month.reload();
      announce(words.hoursRemoved);
    });
  const { city } = month.data ?? { city: null };
  return (
    <Panel title={words.privateHours}>
      <p className={css.small}>{words.privateLead}</p>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {month.error !== null && <ErrorNotice error={month.error} retry={month.reload} />}
      <div className={css.row}>
        <Field label={words.site}>
          <Select value={form.siteId} onChange={(_, d) => setForm({ ...form, siteId: d.value })}>
            {sites.map((s) => (
              <option key={s.id} value={s.id}>
                {s.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.date}>
          <Input type="date" max={session.today} value={form.date} onChange={(_, d) => setForm({ ...form, date: d.value })} />
        </Field>
        <Field label={words.from}>
          <Input type="time" value={form.from} onChange={(_, d) => setForm({ ...form, from: d.value })} />
        </Field>
        <Field label={words.until}>
          <Input type="time" value={form.to} onChange={(_, d) => setForm({ ...form, to: d.value })} />
        </Field>
        <Button disabledFocusable={action.busy} onClick={() => void add()}>
          {words.addHours}
        </Button>
      </div>
      {month.data && month.data.items.length > 0 && (
        <ul>
          {month.data.items.map((h) => (
            <li key={`${h.siteId}:${h.date}`} className={css.row}>
              <span className={css.time}>{what(h)}</span>
              <Button appearance="subtle" icon={<DeleteRegular />} aria-label={words.removeHours(what(h))} onClick={() => void remove(h)} />
            </li>
          ))}
        </ul>
      )}
      {month.data && <p>{words.total(format.duration(month.data.minutes))}</p>}
      {city && <p className={css.small}>{words.cityHours(format.duration(city.minutes), city.personDays, city.people, city.sites)}</p>}
    </Panel>
  );
}
