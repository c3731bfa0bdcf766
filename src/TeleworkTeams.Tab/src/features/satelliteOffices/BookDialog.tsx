import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useResource } from '../../platform/data/useResource';
import { addDays } from '../../platform/format/calendar';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { useAnnounce } from '../../platform/layout/Announcer';
import { FormDialog } from '../../platform/layout/FormDialog';
import { newId } from './newId';
import css from './Seats.module.css';
import type { Bookings, DaySeat, Part, Site, SiteDay, WeekDay } from './types';
import { seatWords } from './words';

/** One seat or any, a part of the day or hours, one day or some open days in a row. */
export function BookDialog({ site, day, seat, close, booked }: { site: Site; day: SiteDay; seat: DaySeat | null; close: () => void; booked: () => void }) {
  const api = useApi();
  const words = useWords(seatWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const [id] = useState(newId);
  const [part, setPart] = useState<Part>(firstPart(site, day, seat));
  const [from, setFrom] = useState(day.hours?.from ?? '08:30');
  const [to, setTo] = useState(day.hours?.to ?? '17:15');
  const [count, setCount] = useState('1');
  const next = useResource<{ days: WeekDay[] }>(Number(count) > 1 ? `next:${site.id}:${day.date}` : null, async (signal) => {
    const weeks = await Promise.all([0, 7].map((n) => api.get<{ days: WeekDay[] }>(`/sites/${encodeURIComponent(site.id)}/week?from=${addDays(day.date, n)}`, signal)));
    return { days: weeks.flatMap((w) => w.days) };
  });
  const dates = [day.date, ...(next.data?.days ?? []).filter((d) => d.isOpen && d.date > day.date).map((d) => d.date)].slice(0, Number(count) || 1);
  const slots: [Part, { from: string; to: string } | null][] = [
    ['morning', day.morning],
    ['afternoon', day.afternoon],
    ['day', day.hours],
  ];
  const submit = () =>
    action.run(async () => {
      const days = dates.map((date) => ({ date, part, ...(part === 'hours' ? { from, to } : {}) }));
      const answer = await api.send<Bookings>('POST', '/bookings', { body: { id, siteId: site.id, seatId: seat?.id ?? null, days } });
      announce(words.booked(answer.data.items.length));
      booked();
    });
  return (
    <FormDialog title={seat ? words.bookSeat(seat.name) : words.bookAny} lead={`${site.name} ${dates.map(format.date).join(' · ')}`} submit={words.book} busy={action.busy} error={action.error} onSubmit={() => void submit()} close={close}>
      {!seat && <p>{words.any}</p>}
      <Field label={words.part}>
        <RadioGroup value={part} onChange={(_, d) => setPart(d.value as Part)}>
          {slots.map(([p, slot]) => slot && <Radio key={p} value={p} label={words.partSlot(words[p], format.time(slot.from), format.time(slot.to))} />)}
          {site.unit === 'hour' && <Radio value="hours" label={words.hours} />}
        </RadioGroup>
      </Field>
      {part === 'hours' && (
        <div className={css.row}>
          <Field label={words.from}>
            <Input type="time" step={900} value={from} onChange={(_, d) => setFrom(d.value)} />
          </Field>
          <Field label={words.until}>
            <Input type="time" step={900} value={to} onChange={(_, d) => setTo(d.value)} />
          </Field>
        </div>
      )}
      <Field label={words.repeat} hint={words.repeatHint}>
        <Input type="number" min={1} max={5} value={count} onChange={(_, d) => setCount(d.value)} />
      </Field>
    </FormDialog>
  );
}

function firstPart(site: Site, day: SiteDay, seat: DaySeat | null): Part {
  const [morning, afternoon] = seat ? [seat.morning === 'free', seat.afternoon === 'free'] : [day.freeMorning > 0, day.freeAfternoon > 0];
  if (morning === afternoon) return site.unit === 'hour' && !morning ? 'hours' : 'day';
  return morning ? 'morning' : 'afternoon';
}
