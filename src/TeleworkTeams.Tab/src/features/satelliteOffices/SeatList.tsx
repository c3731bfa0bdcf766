import { Button } from '@fluentui/react-components';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { DataTable, type Column } from '../../platform/layout/DataTable';
import css from './Seats.module.css';
import type { DaySeat, Site, SiteDay } from './types';
import { useSeatText } from './useSeatText';
import { seatWords } from './words';

/** The same seats to be read: who sits where. */
export function SeatList({ site, day, choose }: { site: Site; day: SiteDay; choose: ((seat: DaySeat) => void) | null }) {
  const words = useWords(seatWords);
  const format = useFormat();
  const text = useSeatText();
  const columns: Column<DaySeat>[] = [
    { key: 'seat', header: words.seat, rowHeader: true, cell: (s) => s.name },
    { key: 'morning', header: words.morning, cell: (s) => text.state(s.morning) },
    { key: 'afternoon', header: words.afternoon, cell: (s) => text.state(s.afternoon) },
    {
      key: 'who',
      header: words.hours,
      isEmpty: (s) => s.bookings.length === 0,
      cell: (s) => (
        <ul>
          {text.who(s).map((line) => (
            <li key={line} className={css.time}>
              {line}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  if (choose) {
    columns.push({
      key: 'book',
      header: words.action,
      silent: true,
      cell: (s) => (
        <Button aria-label={words.bookSeat(s.name)} onClick={() => choose(s)}>
          {words.book}
        </Button>
      ),
    });
  }

  return <DataTable caption={words.listOf(site.name, format.date(day.date))} columns={columns} rows={day.seats} rowKey={(s) => s.id} />;
}
