import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { Notice } from '../../../platform/layout/Notice';
import css from '../Seats.module.css';
import type { Seat } from '../types';
import { withSeat } from './emptySite';
import { siteWords } from './words';

/** The seats with their places on the plan, in the order in which free ones are given. */
export function SeatFields({ seats, change, error }: { seats: Seat[]; change: (seats: Seat[]) => void; error: unknown }) {
  const words = useWords(siteWords);
  const set = (i: number, part: Partial<Seat>) => change(seats.map((s, k) => (k === i ? { ...s, ...part } : s)));
  const wrong = errorAt(error, 'seats');
  const place = (i: number, axis: 'x' | 'y', label: string) => (
    <Field label={label} {...fieldState(errorAt(error, `seats[${i}].${axis}`))}>
      <Input type="number" min={1} max={40} style={{ width: '88px' }} value={String((seats[i]?.[axis] ?? 0) + 1)} onChange={(_, d) => set(i, { [axis]: Math.trunc(Number(d.value)) - 1 })} />
    </Field>
  );
  return (
    <div role="group" aria-label={words.seats}>
      <strong>{words.seats}</strong>
      {wrong && <Notice intent="error">{wrong}</Notice>}
      {seats.map((seat, i) => (
        <div key={seat.id} className={css.row} role="group" aria-label={seat.name || words.seatNo(i + 1)}>
          <Field label={words.seatName} required {...fieldState(errorAt(error, `seats[${i}].name`))}>
            <Input style={{ width: '160px' }} value={seat.name} onChange={(_, d) => set(i, { name: d.value })} />
          </Field>
          {place(i, 'x', words.column)}
          {place(i, 'y', words.row)}
          <Button icon={<DeleteRegular />} appearance="subtle" aria-label={words.removeNamed(seat.name || words.seatNo(i + 1))} onClick={() => change(seats.filter((_, k) => k !== i))} />
        </div>
      ))}
      <Button icon={<AddRegular />} onClick={() => change(withSeat(seats))}>
        {words.addSeat}
      </Button>
    </div>
  );
}
