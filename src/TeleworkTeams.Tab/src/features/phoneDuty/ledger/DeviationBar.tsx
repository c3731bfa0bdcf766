import { useWords } from '../../../platform/i18n/language';
import { deviationText } from '../deviation';
import css from './Ledger.module.css';
import { ledgerWords } from './words';

/** More to the right of the middle, less to its left; the number and the word say the same. */
export function DeviationBar({ percent, largest }: { percent: number; largest: number }) {
  const words = useWords(ledgerWords);
  const rounded = Math.round(percent);
  const width = largest === 0 ? 0 : Math.min(50, (Math.abs(percent) / largest) * 50);
  const word = rounded === 0 ? words.even : rounded > 0 ? words.more : words.less;
  return (
    <span className={css.deviation}>
      <svg className={css.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden focusable="false">
        <rect className={css.fill} x={percent < 0 ? 50 - width : 50} y="2" width={width} height="8" />
        <rect className={css.zero} x="49.5" y="0" width="1" height="12" />
      </svg>
      <span className={css.number}>{words.bar(deviationText(percent), word)}</span>
    </span>
  );
}
