import { Button, Field, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { addDays } from '../../../platform/format/calendar';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { DataTable, type Column } from '../../../platform/layout/DataTable';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Seats.module.css';
import type { Preset, Site, Sites } from '../types';
import { seatWords } from '../words';
import { emptySite } from './emptySite';
import { SiteDialog } from './SiteDialog';
import { siteWords } from './words';

/** 設定 › 拠点: sites and seats, for administrators and personnel. */
export function SiteSettings() {
  const api = useApi();
  const words = useWords(siteWords);
  const seats = useWords(seatWords);
  const layout = useWords(layoutWords);
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  const sites = useResource<Sites>('sites-settings', (signal) => api.get('/sites', signal));
  const presets = useResource<Preset[]>('site-presets', (signal) => api.get('/sites/presets', signal));
  const [edited, setEdited] = useState<Site | null>(null);
  const [preset, setPreset] = useState('');
  const chosen = presets.data?.find((p) => p.name === preset) ?? presets.data?.[0] ?? null;

  const remove = (site: Site) =>
    action.run(async () => {
      await api.send('DELETE', `/sites/${encodeURIComponent(site.id)}`);
      sites.reload();
      announce(words.removed);
    });
  const addPreset = (from: Preset) =>
    action.run(async () => {
      const known = new Set(sites.data?.sites.map((s) => s.id));
      const missing = from.sites.filter((s) => s.id && !known.has(s.id));
      for (const site of missing) await api.send('PUT', `/sites/${encodeURIComponent(site.id ?? '')}`, { body: site });
      sites.reload();
      announce(words.added(missing.length));
    });
  const columns: Column<Site>[] = [
    { key: 'name', header: words.name, rowHeader: true, cell: (s) => s.name },
    { key: 'kind', header: words.kind, cell: (s) => seats.kinds[s.kind] },
    { key: 'seats', header: words.seats, cell: (s) => (s.kind === 'private' ? '–' : words.seatsOf(s.seats.length)) },
    {
      key: 'edit',
      header: seats.action,
      cell: (s) => (
        <div className={css.row}>
          <Button aria-label={words.editNamed(s.name)} onClick={() => setEdited(s)}>
            {layout.edit}
          </Button>
          <Button appearance="subtle" icon={<DeleteRegular />} aria-label={words.removeNamed(s.name)} disabledFocusable={action.busy} onClick={() => void remove(s)} />
        </div>
      ),
    },
  ];
  return (
    <>
      <Panel title={words.title}>
        <p className={css.small}>{words.lead}</p>
        {action.error !== null && <ErrorNotice error={action.error} />}
        {sites.error !== null && <ErrorNotice error={sites.error} retry={sites.reload} />}
        {!sites.data && sites.loading && <Skeleton rows={2} height={48} />}
        {sites.data && (sites.data.sites.length === 0 ? <p>{words.none}</p> : <DataTable caption={words.title} columns={columns} rows={sites.data.sites} rowKey={(s) => s.id} />)}
        <div className={css.row}>
          <Button icon={<AddRegular />} onClick={() => setEdited(emptySite('city'))}>
            {words.add}
          </Button>
          <Button onClick={() => setEdited({ ...emptySite('temporary'), openFrom: session.today, openUntil: addDays(session.today, 6) })}>{words.openTemporary}</Button>
        </div>
      </Panel>
      <Panel title={words.preset}>
        <p className={css.small}>{words.presetLead}</p>
        {presets.error !== null && <ErrorNotice error={presets.error} retry={presets.reload} />}
        {chosen && (
          <>
            <div className={css.row}>
              <Field label={words.presetName}>
                <Select value={chosen.name} onChange={(_, d) => setPreset(d.value)}>
                  {presets.data?.map((p) => (
                    <option key={p.name} value={p.name}>
                      {`${p.name} (${p.sites.length})`}
                    </option>
                  ))}
                </Select>
              </Field>
              <Button disabledFocusable={action.busy || !sites.data} onClick={() => void addPreset(chosen)}>
                {words.addPreset}
              </Button>
            </div>
            <p className={css.small}>{chosen.note}</p>
            <p className={css.small}>{seats.sourceOf(chosen.source)}</p>
          </>
        )}
      </Panel>
      {edited && (
        <SiteDialog
          site={edited}
          close={() => setEdited(null)}
          saved={() => {
            setEdited(null);
            sites.reload();
            announce(words.saved);
          }}
        />
      )}
    </>
  );
}
