import { useWords } from '../i18n/language';
import { layoutWords } from './words';
import css from './Skeleton.module.css';

/** The shape of what is coming; `rows` blocks of `height` pixels. Said once to assistive technology. */
export function Skeleton({ rows = 3, height = 72 }: { rows?: number; height?: number }) {
  const words = useWords(layoutWords);
  return (
    <div className={css.stack} role="status" aria-label={words.loading} data-skeleton>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className={css.block} style={{ height }} />
      ))}
    </div>
  );
}
