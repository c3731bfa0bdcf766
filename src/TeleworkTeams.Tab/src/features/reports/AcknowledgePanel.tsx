import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useResource } from '../../platform/data/useResource';
import { useFormat } from '../../platform/format/format';
import { useLanguage, useWords } from '../../platform/i18n/language';
import { useAnnounce } from '../../platform/layout/Announcer';
import { DataTable, type Column } from '../../platform/layout/DataTable';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Notice } from '../../platform/layout/Notice';
import { Panel } from '../../platform/layout/Panel';
import { layoutWords } from '../../platform/layout/words';
import { PlaceTag } from '../people/places/PlaceTag';
import { AcknowledgeDialog } from './AcknowledgeDialog';
import css from './Reports.module.css';
import type { Results, Waiting, WaitingPage } from './types';
import { reportWords } from './words';

const keyOf = (w: { personId: string; date: string }) => `${w.date}|${w.personId}`;

/** 実績報告の確認: read, then acknowledge one with a word or many together. What could not be acknowledged is named, each with its reason. */
export function AcknowledgePanel({ sectionId }: { sectionId: string }) {
  const api = useApi();
  const words = useWords(reportWords);
  const layout = useWords(layoutWords);
  const announce = useAnnounce();
  const action = useAction();
  const language = useLanguage();
  const page = useResource<WaitingPage>(`waiting:${sectionId}:${language}`, (signal) => api.get(`/sections/${sectionId}/reports`, signal));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<Results['results']>([]);
  const [one, setOne] = useState<Waiting | null>(null);
  // For those who may act for somebody; records alone do not give this.
  if (page.error || !page.data) return null;
  const { items, next, wanted } = page.data;
  if (!wanted && items.length === 0) return null;

  const toggle = (key: string) => setChosen((old) => (old.has(key) ? new Set([...old].filter((k) => k !== key)) : new Set([...old, key])));
  const picked = items.filter((w) => chosen.has(keyOf(w)));
  const acknowledge = async () => {
    const { data } = await api.send<Results>('POST', `/sections/${sectionId}/reports/acknowledge`, {
      body: { items: picked.slice(0, 50).map((w) => ({ personId: w.personId, date: w.date, seen: w.seen })) },
    });
    const done = new Set(data.results.filter((r) => r.ok).map(keyOf));
    setFailed(data.results.filter((r) => !r.ok));
    setChosen(new Set());
    announce(words.acknowledgedMany(done.size));
    page.set({ ...page.data!, items: items.filter((w) => !done.has(keyOf(w))) });
  };
  const more = async () => {
    const read = await api.get<WaitingPage>(`/sections/${sectionId}/reports?cursor=${encodeURIComponent(next ?? '')}`);
    page.set({ ...read, items: [...items, ...read.items] });
  };
  const nameOf = (id: string) => items.find((w) => w.personId === id)?.name ?? id;
  return (
    <Panel title={words.acknowledge}>
      <p className={css.quiet}>{items.length === 0 ? words.nothingWaits : words.acknowledgeLead}</p>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {failed.length > 0 && (
        <Notice intent="error" title={words.notAcknowledged(failed.length)} action={<Button onClick={() => (setFailed([]), page.reload())}>{layout.retry}</Button>}>
          <ul>
            {failed.map((f) => (
              <li key={keyOf(f)}>
                {nameOf(f.personId)} {f.date}: {f.message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {items.length > 0 && (
        <>
          <WaitingTable items={items} chosen={chosen} toggle={toggle} single={setOne} />
          <div className={css.tags}>
            <Checkbox label={words.chooseAll} checked={picked.length === items.length} onChange={(_, d) => setChosen(d.checked ? new Set(items.map(keyOf)) : new Set())} />
            <Button appearance="primary" disabledFocusable={action.busy || picked.length === 0} onClick={() => void action.run(acknowledge)}>
              {words.acknowledgeChosen(picked.length)}
            </Button>
            {next && (
              <Button disabledFocusable={action.busy} onClick={() => void action.run(more)}>
                {layout.more}
              </Button>
            )}
          </div>
        </>
      )}
      {one && (
        <AcknowledgeDialog
          sectionId={sectionId}
          day={one}
          done={() => page.set({ ...page.data!, items: items.filter((w) => w !== one) })}
          close={() => setOne(null)}
        />
      )}
    </Panel>
  );
}

function WaitingTable({ items, chosen, toggle, single }: { items: Waiting[]; chosen: ReadonlySet<string>; toggle: (key: string) => void; single: (w: Waiting) => void }) {
  const words = useWords(reportWords);
  const format = useFormat();
  const columns: Column<Waiting>[] = [
    { key: 'choose', header: words.choose, silent: true, width: '6%', cell: (w) => <Checkbox aria-label={words.chooseDay(w.name, format.date(w.date))} checked={chosen.has(keyOf(w))} onChange={() => toggle(keyOf(w))} /> },
    { key: 'name', header: words.person, rowHeader: true, width: '18%', cell: (w) => w.name },
    { key: 'date', header: words.columns.date, width: '14%', cell: (w) => format.date(w.date) },
    { key: 'place', header: words.columns.place, width: '14%', cell: (w) => w.place && <PlaceTag place={w.place} /> },
    { key: 'report', header: words.report, cell: (w) => <div className={css.text}>{w.report?.text ?? w.result ?? '–'}</div> },
    {
      key: 'one',
      header: words.acknowledgeOne,
      silent: true,
      width: '18%',
      cell: (w) => (
        <Button size="small" aria-label={words.acknowledgeOneOf(w.name, format.date(w.date))} onClick={() => single(w)}>
          {words.acknowledgeOne}
        </Button>
      ),
    },
  ];
  return <DataTable caption={words.acknowledge} columns={columns} rows={items} rowKey={keyOf} />;
}
