import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import duty from '../phoneDuty/Duty.module.css';
import type { Memo } from './types';
import { memoWords } from './words';

export function MemoHistory({ memo }: { memo: Memo }) {
  const words = useWords(memoWords);
  const format = useFormat();
  return (
    <ol className={duty.lines} aria-label={words.history}>
      {memo.history.map((h, i) => (
        <li key={i}>
          {format.moment(h.at)} <strong>{words.steps[h.what] ?? h.what}</strong> {h.to ? `${h.by} → ${h.to}` : h.by} {h.note}
        </li>
      ))}
    </ol>
  );
}
