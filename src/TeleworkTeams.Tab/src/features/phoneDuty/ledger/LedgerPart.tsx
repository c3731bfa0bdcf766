import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useResource } from '../../../platform/data/useResource';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { DataTable, type Column } from '../../../platform/layout/DataTable';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { fieldState } from '../../../platform/layout/fields';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import css from '../Duty.module.css';
import { dutyPath, type Ledger, type LedgerRow } from '../types';
import { DeviationBar } from './DeviationBar';
import { ledgerWords } from './words';

/** The fiscal year of a date: it begins on 1 April. */
const fiscalYear = (date: string) => Number(date.slice(0, 4)) - (date.slice(5) < '04-01' ? 1 : 0);

/** 台帳: turns, memos and the distance from one's share; the same for everybody, in the order of names. */
export function LedgerPart({ sectionId }: { sectionId: string }) {
  const api = useApi();
  const words = useWords(ledgerWords);
  const format = useFormat();
  const { session } = useSession();
  const [year, setYear] = useState(fiscalYear(session.today));
  const [kind, setKind] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const wrong = from !== '' && to !== '' && to < from;
  const query = new URLSearchParams([['year', String(year)], ...(from ? [['from', from]] : []), ...(to ? [['to', to]] : []), ...(kind ? [['kind', kind]] : [])] as [string, string][]).toString();
  const ledger = useResource<Ledger>(wrong ? null : `ledger:${sectionId}:${query}`, (signal) => api.get(`${dutyPath(sectionId, 'ledger')}?${query}`, signal));
  // Filters stay on screen while something else is fetched.
  const [last, setLast] = useState<Ledger | null>(null);
  if (ledger.data && ledger.data !== last) setLast(ledger.data);
  const years = last ? [...new Set([...last.years, year])].sort((a, b) => b - a) : [year];
  const begin = (next: number) => {
    setYear(next);
    setFrom('');
    setTo('');
  };
  return (
    <Panel title={words.title} aside={ledger.data && <span className={css.quiet}>{words.period(format.fullDate(ledger.data.from), format.fullDate(ledger.data.to))}</span>}>
      <p className={css.quiet}>{words.lead}</p>
      <div className={css.fields}>
        <Field label={words.year}>
          <Select value={String(year)} onChange={(_, d) => begin(Number(d.value))}>
            {years.map((y) => (
              <option key={y} value={y}>
                {words.yearOf(y)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.kind}>
          <Select value={kind} onChange={(_, d) => setKind(d.value)}>
            <option value="">{words.allKinds}</option>
            {last?.kinds.map((k) => (
              <option key={k.id} value={k.id}>
                {k.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.from}>
          <Input type="date" value={from} onChange={(_, d) => setFrom(d.value)} />
        </Field>
        <Field label={words.to} {...fieldState(wrong ? words.wrongOrder : undefined)}>
          <Input type="date" value={to} onChange={(_, d) => setTo(d.value)} />
        </Field>
      </div>
      {ledger.error !== null && <ErrorNotice error={ledger.error} retry={ledger.reload} />}
      {!ledger.data && ledger.loading && <Skeleton rows={4} height={40} />}
      {ledger.data && <Rows ledger={ledger.data} kind={kind} />}
    </Panel>
  );
}

function Rows({ ledger, kind }: { ledger: Ledger; kind: string }) {
  const words = useWords(ledgerWords);
  const largest = Math.max(10, ...ledger.rows.map((r) => Math.abs(r.deviation)));
  const kinds = kind === '' && ledger.kinds.length > 1 ? ledger.kinds : [];
  const columns: Column<LedgerRow>[] = [
    { key: 'name', header: words.columns.name, rowHeader: true, cell: (r) => r.name },
    { key: 'turns', header: words.columns.turns, cell: (r) => words.turns(r.turns) },
    ...kinds.map((k): Column<LedgerRow> => ({ key: k.id, header: k.name, cell: (r) => words.turns(r.byKind[k.id] ?? 0) })),
    { key: 'memos', header: words.columns.memos, cell: (r) => words.memos(r.memos) },
    { key: 'share', header: words.columns.share, cell: (r) => Math.round(r.share * 10) / 10 },
    { key: 'deviation', header: words.columns.deviation, cell: (r) => <DeviationBar percent={r.deviation} largest={largest} /> },
  ];
  return ledger.rows.length === 0 ? <p>{words.none}</p> : <DataTable caption={words.title} columns={columns} rows={ledger.rows} rowKey={(r) => r.personId} />;
}
