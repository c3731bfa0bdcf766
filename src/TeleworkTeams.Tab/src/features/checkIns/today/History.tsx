import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { Panel } from '../../../platform/layout/Panel';
import type { Correction } from '../types';
import css from './lists.module.css';
import { todayWords } from './words';

/** 訂正の履歴: what it was, what it became, who and when. */
export function History({ items }: { items: Correction[] }) {
  const words = useWords(todayWords);
  const format = useFormat();
  return (
    <Panel title={words.history}>
      <ol className={css.list}>
        {items.map((h, i) => (
          <li key={i} className={css.what}>
            <span>{words.changed(words.fields[h.field], h.old ?? words.empty, h.new ?? words.empty)}</span>
            <span className={css.about}>
              {format.moment(h.at)} · {h.by} · {words.sources[h.source]}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
