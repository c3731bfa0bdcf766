import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { identityWords } from '../../../../platform/identity/words';
import css from '../Applications.module.css';
import type { HistoryLine } from '../types';
import { teleworkWords } from '../words';
import list from './List.module.css';

/** 経過: who did what and when, with the reasons given. */
export function History({ items }: { items: HistoryLine[] }) {
  const words = useWords(teleworkWords);
  const { roles } = useWords(identityWords);
  const format = useFormat();
  return (
    <ol className={list.history} aria-label={words.history}>
      {items.map((h, i) => (
        <li key={i}>
          <div>
            {words.historyLine(h.isException ? words.withException : words.done[h.what], h.by, roles[h.role] ?? h.role)} <span className={css.small}>{format.moment(h.at)}</span>
          </div>
          {h.reason && (
            <div className={css.small}>
              {words.reason}: {h.reason}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
