import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { Findings } from '../form/Findings';
import { formWords } from '../form/words';
import { useDaysText } from '../texts';
import type { Application } from '../types';
import { applicationsWords, teleworkWords } from '../words';
import css from './List.module.css';

/** What the application says. */
export function Details({ application }: { application: Application }) {
  const words = useWords(applicationsWords);
  const form = useWords(formWords);
  const telework = useWords(teleworkWords);
  const format = useFormat();
  const days = useDaysText();
  const { draft, site, marks, kind, names } = application;
  const name = (id: string) => names[id] ?? id;
  const place = [telework.spots[draft.spot], site && words.seat(site.name, site.seat ?? '').trim(), draft.spotReason].filter(Boolean).join(' · ');
  const facts: [string, string | null | false][] = [
    [words.when, kind !== 'registration' && draft.days.map(days.one).join(', ')],
    [telework.place, kind !== 'registration' && place],
    [telework.extent, draft.extent],
    [words.level, kind !== 'registration' && telework.levelShort(draft.workLevel)],
    [form.data, draft.data.map((d) => telework.data[d]).join(', ')],
    [words.checker, draft.checkerId && name(draft.checkerId)],
    [form.resources, draft.resources.map(name).join(', ')],
    [words.hours, draft.start && draft.end && telework.hoursOf(format.time(draft.start), format.time(draft.end))],
    [form.exception, draft.exceptionReason],
  ];
  return (
    <>
      <dl className={css.facts}>
        {facts.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <Findings items={marks} dated label={telework.marks} />
    </>
  );
}
