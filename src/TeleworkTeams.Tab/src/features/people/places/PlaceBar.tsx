import { useWords } from '../../../platform/i18n/language';
import css from './PlaceBar.module.css';
import type { Place } from './types';
import { placeWords } from './words';

export type Share = Place | 'leave';

/** One stacked bar with its numbers in words below; the bar itself is decoration for those who see it. */
export function PlaceBar({ counts, unit, label }: { counts: Partial<Record<Share, number>>; unit: (n: number) => string; label: string }) {
  const words = useWords(placeWords);
  const shares = (Object.entries(counts) as [Share, number][]).filter(([, n]) => n > 0);
  return (
    <div className={css.wrap}>
      <div className={css.bar} aria-hidden>
        {shares.map(([key, n]) => (
          <div key={key} className={`${css.part} ${css[key]}`} style={{ flexGrow: n }} />
        ))}
      </div>
      <ul className={css.legend} aria-label={label}>
        {(Object.entries(counts) as [Share, number][]).map(([key, n]) => (
          <li key={key} className={n === 0 ? css.zero : undefined}>
            <span className={`${css.dot} ${css[key]}`} aria-hidden />
            {key === 'leave' ? words.leave : words.places[key]} <strong>{unit(n)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
