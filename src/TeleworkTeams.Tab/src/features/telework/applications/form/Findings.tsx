import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import type { Finding } from '../types';
import { teleworkWords } from '../words';
import css from './Findings.module.css';

const icons = { warning: InfoRegular, overridable: WarningRegular, refusal: ErrorCircleRegular };

/** What the rules say, each with its weight in words. `dated`: with the day, where neither the list stands beside it nor the sentence names it. */
export function Findings({ items, dated = false, label }: { items: Finding[]; dated?: boolean; label?: string }) {
  const words = useWords(teleworkWords);
  const format = useFormat();
  if (items.length === 0) return null;
  return (
    <ul className={css.list} aria-label={label}>
      {items.map((f, i) => {
        const Icon = icons[f.weight];
        return (
          <li key={i} className={`${css.item} ${css[f.weight]}`}>
            <Icon aria-hidden />
            <span>
              <strong>{words.weights[f.weight]}</strong> {dated && f.date && !f.message.includes(format.date(f.date)) && <span className={css.date}>{format.date(f.date)}</span>} {f.message}
              {f.source && !f.message.includes(f.source) && <span className={css.source}> {words.from(f.source)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
