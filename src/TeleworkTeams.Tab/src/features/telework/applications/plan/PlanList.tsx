import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { useSession } from '../../../../platform/identity/session';
import type { Plan } from '../types';
import { teleworkWords } from '../words';
import { CoverText } from './CoverText';
import css from './PlanGrid.module.css';
import { LeavePlanTag, PlanTag } from './PlanTag';
import { planWords } from './words';

/** The same month day by day, for a narrow page; of the days that are over only those on which something was planned. */
export function PlanList({ plan }: { plan: Plan }) {
  const words = useWords(planWords);
  const telework = useWords(teleworkWords);
  const format = useFormat();
  const { session } = useSession();
  return (
    <ol className={css.days} aria-label={words.list}>
      {plan.days
        .filter((d) => d.businessDay && (d.date >= session.today || plan.people.some((p) => [...p.days, ...p.leaves].some((x) => x.date === d.date))))
        .map((d) => {
          const planned = plan.people.flatMap((p) => p.days.filter((e) => e.date === d.date).map((entry) => ({ p, entry })));
          const away = plan.people.flatMap((p) => p.leaves.filter((l) => l.date === d.date).map((leave) => ({ p, leave })));
          const cover = plan.cover.find((c) => c.date === d.date);
          return (
            <li key={d.date} className={css.day}>
              <h3 className={css.dayTitle}>{format.date(d.date)}</h3>
              {d.half && <span>{telework.half[d.half]}</span>}
              {planned.map(({ p, entry }) => (
                <span key={p.id + entry.part} className={css.line}>
                  {p.name} <PlanTag entry={entry} />
                </span>
              ))}
              {away.map(({ p, leave }) => (
                <span key={p.id + leave.kind} className={css.line}>
                  {p.name} <LeavePlanTag leave={leave} />
                </span>
              ))}
              {planned.length + away.length === 0 && <span className={css.legend}>{words.nobody}</span>}
              {cover && <CoverText cover={cover} />}
            </li>
          );
        })}
    </ol>
  );
}
