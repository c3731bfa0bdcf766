import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { Panel } from '../../platform/layout/Panel';
import { PlaceBar } from '../people/places/PlaceBar';
import css from './Reports.module.css';
import type { Month } from './types';
import { reportWords } from './words';

export function Totals({ totals }: { totals: Month['totals'] }) {
  const words = useWords(reportWords);
  const format = useFormat();
  const figures: [string, string][] = [
    [words.days, words.countDays(totals.days)],
    [words.hours, format.duration(totals.minutes)],
    [words.leave, words.countDays(totals.leaveDays)],
  ];
  if (totals.startMissing + totals.endMissing > 0) figures.push([words.missing, words.missingOf(totals.startMissing, totals.endMissing)]);
  return (
    <Panel title={words.totals}>
      <dl className={css.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PlaceBar label={words.byPlace} counts={totals.byPlace} unit={words.countDays} />
    </Panel>
  );
}
