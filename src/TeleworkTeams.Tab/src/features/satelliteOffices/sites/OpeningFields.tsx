import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import css from '../Seats.module.css';
import { weekdays, type Opening } from '../types';
import { seatWords } from '../words';
import { siteWords } from './words';

const usual = { from: '08:30', to: '17:15' };

/** Hours of each weekday, or none set at all. */
export function OpeningFields({ opening, change, error }: { opening: Opening[] | null; change: (opening: Opening[] | null) => void; error: unknown }) {
  const words = useWords(siteWords);
  const seats = useWords(seatWords);
  const names = useFormat().weekdays();
  const set = (day: Opening['day'], part: Partial<Opening> | null) => {
    const others = (opening ?? []).filter((o) => o.day !== day);
    const old = opening?.find((o) => o.day === day) ?? { day, ...usual };
    const next = part === null ? others : [...others, { ...old, ...part }];
    change(next.sort((a, b) => weekdays.indexOf(a.day) - weekdays.indexOf(b.day)));
  };
  return (
    <div role="group" aria-label={seats.opening}>
      <Checkbox label={words.ownHours} checked={opening !== null} onChange={(_, d) => change(d.checked ? weekdays.slice(0, 5).map((day) => ({ day, ...usual })) : null)} />
      {opening === null ? (
        <p className={css.small}>{seats.usual}</p>
      ) : (
        weekdays.map((day, i) => {
          const name = names[i] ?? '';
          const index = opening.findIndex((o) => o.day === day);
          const hours = opening[index];
          return (
            <div key={day} className={css.row}>
              <Checkbox label={name} aria-label={words.openAt(name)} checked={hours !== undefined} onChange={(_, d) => set(day, d.checked ? {} : null)} />
              {hours && (
                <>
                  <Field label={{ children: words.fromAt(name), className: 'hidden' }}>
                    <Input type="time" value={hours.from} onChange={(_, d) => set(day, { from: d.value })} />
                  </Field>
                  <Field label={{ children: words.untilAt(name), className: 'hidden' }} {...fieldState(errorAt(error, `opening[${index}].to`))}>
                    <Input type="time" value={hours.to} onChange={(_, d) => set(day, { to: d.value })} />
                  </Field>
                </>
              )}
            </div>
          );
        })
      )}
    </div>
  );
}
