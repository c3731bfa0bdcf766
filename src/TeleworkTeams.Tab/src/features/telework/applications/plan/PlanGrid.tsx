import { useEffect, useRef } from 'react';
import { weekdayOf } from '../../../../platform/format/calendar';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { useSession } from '../../../../platform/identity/session';
import { useLeaveText } from '../../../people/places/PlaceTag';
import colours from '../../../people/places/PlaceTag.module.css';
import { placeWords } from '../../../people/places/words';
import css from './PlanGrid.module.css';
import type { Plan, PlanDay, PlanPerson } from '../types';
import { teleworkWords } from '../words';
import { planWords } from './words';

/** Width of the column of names, which stays in sight. */
const nameWidth = 104;

/** People by days. A letter stands for each place and is read in full; the foot says who stays in the office. */
export function PlanGrid({ plan }: { plan: Plan }) {
  const words = useWords(planWords);
  const telework = useWords(teleworkWords);
  const format = useFormat();
  const { session } = useSession();
  const weekdays = format.weekdays();
  const cover = new Map(plan.cover.map((c) => [c.date, c]));
  const scroll = useRef<HTMLDivElement>(null);
  // Where the month is wider than the page, it begins at today.
  useEffect(() => {
    const [box, today] = [scroll.current, scroll.current?.querySelector<HTMLElement>('[aria-current="date"]')];
    if (box && today) box.scrollLeft = today.offsetLeft - nameWidth - today.offsetWidth;
  }, [plan.month]);
  const state = (d: PlanDay) => `${d.businessDay ? '' : css.closed} ${d.date === session.today ? css.today : ''}`;
  return (
    <>
      <p className={css.legend}>{words.legend(telework.short.home, telework.short.satellite, telework.short.mobile, telework.short.leave, telework.waitingShort)}</p>
      <div ref={scroll} className={css.scroll} role="region" aria-label={words.scroll} tabIndex={0}>
        <table className={css.grid} aria-label={words.title(format.month(plan.month))}>
          <thead>
            <tr>
              <th scope="col" className={css.name}>
                {words.person}
              </th>
              {plan.days.map((d) => (
                <th key={d.date} scope="col" className={state(d)} aria-current={d.date === session.today ? 'date' : undefined}>
                  <span aria-hidden>{Number(d.date.slice(8))}</span>
                  <span aria-hidden className={css.small}>
                    {weekdays[weekdayOf(d.date)]}
                  </span>
                  <span className="hidden">
                    {format.date(d.date)} {d.businessDay ? d.half && telework.half[d.half] : (d.holidayName ?? telework.closed)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.people.map((p) => (
              <tr key={p.id}>
                <th scope="row" className={css.name}>
                  {p.name}
                </th>
                {plan.days.map((d) => (
                  <td key={d.date} className={state(d)}>
                    <Cell person={p} date={d.date} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={css.name}>
                {words.coverRow}
              </th>
              {plan.days.map((d) => {
                const c = cover.get(d.date);
                const short = c && c.wanted !== null && c.inOffice < c.wanted;
                return (
                  <td key={d.date} className={`${state(d)} ${short ? css.short : ''}`}>
                    {c && (
                      <>
                        <span>
                          {c.inOffice}
                          <span className={css.of}>/{c.of}</span>
                        </span>
                        {c.wanted !== null && <span className="hidden">{telework.coverWanted(c.wanted)}</span>}
                        {short && <span className={css.small}>{words.short}</span>}
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function Cell({ person, date }: { person: PlanPerson; date: string }) {
  const words = useWords(teleworkWords);
  const { places } = useWords(placeWords);
  const leaveText = useLeaveText();
  return (
    <>
      {person.days
        .filter((e) => e.date === date)
        .map((e) => (
          <span key={e.part + e.spot} className={`${css.mark} ${colours[e.place]} ${e.state === 'waiting' ? css.waiting : ''}`}>
            <span aria-hidden>
              {words.short[e.place]}
              {e.part === 'day' ? '' : <small>{words.partShort[e.part]}</small>}
              {e.state === 'waiting' && <small>{words.waitingShort}</small>}
            </span>
            <span className="hidden">{`${places[e.place]} ${e.part === 'day' ? '' : words.parts[e.part]} ${words.plan[e.state]}`}</span>
          </span>
        ))}
      {person.leaves
        .filter((l) => l.date === date)
        .map((l) => (
          <span key={l.kind} className={`${css.mark} ${css.leave}`}>
            <span aria-hidden>
              {words.short.leave}
              {l.kind === 'day' ? '' : <small>{words.partShort[l.kind]}</small>}
            </span>
            <span className="hidden">{leaveText(l)}</span>
          </span>
        ))}
    </>
  );
}
