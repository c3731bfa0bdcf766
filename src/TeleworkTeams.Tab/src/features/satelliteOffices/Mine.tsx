import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { useSession } from '../../platform/identity/session';
import { useAnnounce } from '../../platform/layout/Announcer';
import { DataTable, type Column } from '../../platform/layout/DataTable';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { FormDialog } from '../../platform/layout/FormDialog';
import { Panel } from '../../platform/layout/Panel';
import css from './Seats.module.css';
import type { Booking, Bookings } from './types';
import { seatWords } from './words';

/** 自分の予約: each can be given back, or a range of days at once. */
export function Mine({ bookings, changed }: { bookings: Bookings; changed: (bookings: Bookings) => void }) {
  const api = useApi();
  const words = useWords(seatWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const [range, setRange] = useState(false);
  const cancel = (body: { id: string } | { from: string; to: string }) =>
    action.run(async () => {
      changed((await api.send<Bookings>('POST', '/bookings/cancel', { body })).data);
      announce(words.cancelled);
    });
  const what = (b: Booking) => `${format.date(b.date)} ${format.time(b.from)}–${format.time(b.to)}`;
  const columns: Column<Booking>[] = [
    { key: 'date', header: words.date, rowHeader: true, cell: (b) => format.date(b.date) },
    { key: 'time', header: words.hours, cell: (b) => <span className={css.time}>{`${format.time(b.from)}–${format.time(b.to)}`}</span> },
    { key: 'site', header: words.site, cell: (b) => b.site },
    {
      key: 'seat',
      header: words.seat,
      cell: (b) => (
        <>
          {b.seat} {b.isOfApplication && <span className={css.small}>{words.ofApplication}</span>}
        </>
      ),
    },
    {
      key: 'cancel',
      header: words.action,
      silent: true,
      cell: (b) => (
        <Button aria-label={words.cancelOf(`${what(b)} ${b.site}`)} disabledFocusable={action.busy} onClick={() => void cancel({ id: b.id })}>
          {words.cancel}
        </Button>
      ),
    },
  ];
  return (
    <Panel title={words.mine} aside={bookings.items.length > 1 ? <Button onClick={() => setRange(true)}>{words.cancelRange}</Button> : undefined}>
      {action.error !== null && !range && <ErrorNotice error={action.error} />}
      {bookings.items.length === 0 ? <p>{words.none}</p> : <DataTable caption={words.mine} columns={columns} rows={bookings.items} rowKey={(b) => b.id} />}
      {range && <RangeDialog bookings={bookings.items} busy={action.busy} error={action.error} close={() => setRange(false)} cancel={(from, to) => void cancel({ from, to }).then((done) => done && setRange(false))} />}
    </Panel>
  );
}

function RangeDialog({ bookings, busy, error, close, cancel }: { bookings: Booking[]; busy: boolean; error: unknown; close: () => void; cancel: (from: string, to: string) => void }) {
  const words = useWords(seatWords);
  const { session } = useSession();
  const [from, setFrom] = useState(bookings[0]?.date ?? session.today);
  const [to, setTo] = useState(bookings.at(-1)?.date ?? session.today);
  return (
    <FormDialog title={words.cancelRange} lead={words.cancelRangeLead} submit={words.cancel} busy={busy} error={error} onSubmit={() => cancel(from, to)} close={close}>
      <div className={css.row}>
        <Field label={words.first} required>
          <Input type="date" value={from} onChange={(_, d) => setFrom(d.value)} />
        </Field>
        <Field label={words.last} required>
          <Input type="date" value={to} onChange={(_, d) => setTo(d.value)} />
        </Field>
      </div>
    </FormDialog>
  );
}
