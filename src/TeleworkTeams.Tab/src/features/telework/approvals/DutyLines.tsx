import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import page from '../applications/Applications.module.css';
import { approvalWords } from './words';

/** Turns that would be left, and what covers them: read before it is approved. */
export function DutyLines({ items }: { items: { date: string; message: string }[] }) {
  const words = useWords(approvalWords);
  const format = useFormat();
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className={page.group}>{words.duty}</h3>
      <ul className={page.lines} aria-label={words.duty}>
        {items.map((d, i) => (
          <li key={i}>
            <strong>{format.date(d.date)}</strong> {d.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
