import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useResource } from '../../../platform/data/useResource';
import { addDays } from '../../../platform/format/calendar';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { DataTable, type Column } from '../../../platform/layout/DataTable';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { Stepper } from '../../../platform/layout/Stepper';
import css from '../Settings.module.css';
import type { DeliveryCount, DeliveryDay } from '../types';
import { deliveryWords } from './words';

const outcomes = ['planned', 'waiting', 'sent', 'unknown', 'unreachable', 'expired', 'skipped', 'rejected'] as const;

/** 配信: what became of a day's messages, for administrators alone. Counts, and nobody's name. */
export function Deliveries() {
  const api = useApi();
  const words = useWords(deliveryWords);
  const format = useFormat();
  const { session } = useSession();
  const [date, setDate] = useState(session.today);
  const day = useResource<DeliveryDay>(`deliveries:${date}`, (signal) => api.get(`/city/deliveries?date=${date}`, signal));

  const columns: Column<DeliveryCount>[] = [
    { key: 'kind', header: words.kind, rowHeader: true, cell: (k) => words.kinds[k.kind] ?? k.kind },
    ...outcomes.map((outcome) => ({ key: outcome, header: words.outcomes[outcome], cell: (k: DeliveryCount) => k[outcome], isEmpty: (k: DeliveryCount) => k[outcome] === 0 })),
  ];
  return (
    <Panel
      title={words.title}
      aside={
        <Stepper label={words.date} before={words.dayBefore} after={words.dayAfter} onBefore={() => setDate(addDays(date, -1))} onAfter={date < session.today ? () => setDate(addDays(date, 1)) : null}>
          {format.date(date)}
        </Stepper>
      }
    >
      <p className={css.quiet}>{words.lead}</p>
      {day.error !== null && <ErrorNotice error={day.error} retry={day.reload} />}
      {!day.data && day.loading && <Skeleton rows={3} height={48} />}
      {day.data && (day.data.kinds.length === 0 ? <p>{words.none}</p> : <DataTable caption={words.title} columns={columns} rows={day.data.kinds} rowKey={(k) => k.kind} />)}
    </Panel>
  );
}
