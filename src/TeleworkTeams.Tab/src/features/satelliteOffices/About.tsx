import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { Panel } from '../../platform/layout/Panel';
import css from './Seats.module.css';
import { weekdays, type Site } from './types';
import { seatWords } from './words';

/** What is there and by which rules; what nobody has said is shown as unset. */
export function About({ site }: { site: Site }) {
  const words = useWords(seatWords);
  const format = useFormat();
  const names = format.weekdays();
  const flag = (value: boolean | null, yes: string, no: string) => (value === null ? words.unset : value ? yes : no);
  const opening = site.opening?.map((o) => `${names[weekdays.indexOf(o.day)] ?? ''} ${format.time(o.from)}–${format.time(o.to)}`).join(', ');
  const rules = [
    site.unit === 'hour' ? words.unitHour : words.unitHalf,
    site.longestMinutes !== null ? words.longest(format.duration(site.longestMinutes)) : null,
    site.daysAhead !== null ? words.ahead(site.daysAhead) : null,
    site.daysPerPerson !== null ? words.perPerson(site.daysPerPerson) : null,
    site.openFrom || site.openUntil ? words.openFromTo(site.openFrom ? format.date(site.openFrom) : '…', site.openUntil ? format.date(site.openUntil) : '…') : null,
  ];
  const facts: [string, string][] = [
    [words.site, words.kinds[site.kind]],
    [words.opening, opening ?? words.usual],
    [words.rules, rules.filter((r) => r !== null).join(' · ')],
    [words.phone, flag(site.hasPhone, words.yes, words.no)],
    [words.machine, site.machine ? words.machines[site.machine] : words.unset],
    [words.personalData, flag(site.personalDataAllowed, words.allowed, words.notAllowed)],
    [words.staffed, flag(site.isStaffed, words.yes, words.no)],
    [words.special, flag(site.hasSpecialSystems, words.yes, words.no)],
    [words.equipment, site.equipment.length > 0 ? site.equipment.join(', ') : words.unset],
  ];
  return (
    <Panel title={words.about}>
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {site.note && <p className={css.small}>{site.note}</p>}
      {site.source && <p className={css.small}>{words.sourceOf(site.source)}</p>}
    </Panel>
  );
}
