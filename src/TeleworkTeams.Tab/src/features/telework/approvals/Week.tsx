import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { CoverText } from '../applications/plan/CoverText';
import { LeavePlanTag, PlanTag } from '../applications/plan/PlanTag';
import { teleworkWords } from '../applications/words';
import css from './Approvals.module.css';
import type { Approval } from './types';
import { approvalWords } from './words';

/** The applicant's week as a strip, each day in words, with who stays in the office on the days applied for. */
export function Week({ approval }: { approval: Approval }) {
  const words = useWords(approvalWords);
  const telework = useWords(teleworkWords);
  const format = useFormat();
  const wanted = new Set(approval.application.draft.days.map((d) => d.date));
  const inWeek = new Set(approval.week.map((d) => d.date));
  const cover = new Map(approval.cover.map((c) => [c.date, c]));
  const later = approval.cover.filter((c) => !inWeek.has(c.date));
  return (
    <>
      <ol className={css.week} aria-label={words.week}>
        {approval.week.map((d) => {
          const c = cover.get(d.date);
          return (
            <li key={d.date} className={`${css.day} ${d.businessDay ? '' : css.closed} ${wanted.has(d.date) ? css.wanted : ''}`}>
              <span className={css.date}>{format.date(d.date)}</span>
              {!d.businessDay && <span>{telework.closed}</span>}
              {d.plan && <PlanTag entry={d.plan} />}
              {d.leave && <LeavePlanTag leave={{ ...d.leave, date: d.date, enteredBy: null }} />}
              {d.businessDay && !d.plan && !d.leave && <span>{telework.nothingPlanned}</span>}
              {c && <CoverText cover={c} />}
            </li>
          );
        })}
      </ol>
      {later.length > 0 && (
        <ul className={css.later} aria-label={words.cover}>
          {later.map((c) => (
            <li key={c.date}>
              {format.date(c.date)} <CoverText cover={c} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
