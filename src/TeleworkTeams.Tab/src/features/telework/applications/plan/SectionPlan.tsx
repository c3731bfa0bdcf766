import { addMonths } from '../../../../platform/format/calendar';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { Panel } from '../../../../platform/layout/Panel';
import { Skeleton } from '../../../../platform/layout/Skeleton';
import { Stepper } from '../../../../platform/layout/Stepper';
import { useNarrow } from '../../../../platform/layout/useNarrow';
import css from '../Applications.module.css';
import { applicationsWords } from '../words';
import { PlanGrid } from './PlanGrid';
import { PlanList } from './PlanList';
import { usePlan } from './usePlan';
import { planWords } from './words';

/** 所属の予定: people by days as a picture, or day by day as a list where the page is narrow. */
export function SectionPlan({ sectionId, month, setMonth }: { sectionId: string; month: string; setMonth: (month: string) => void }) {
  const words = useWords(planWords);
  const page = useWords(applicationsWords);
  const format = useFormat();
  const narrow = useNarrow();
  const plan = usePlan(sectionId, month);
  return (
    <Panel
      title={words.title(format.month(month))}
      aside={
        <Stepper label={page.month} before={page.monthBefore} after={page.monthAfter} onBefore={() => setMonth(addMonths(month, -1))} onAfter={() => setMonth(addMonths(month, 1))}>
          {format.month(month)}
        </Stepper>
      }
    >
      {plan.error !== null && <ErrorNotice error={plan.error} retry={plan.reload} />}
      {!plan.data && plan.loading && <Skeleton rows={4} height={48} />}
      {plan.data?.people.length === 0 && <p className={css.quiet}>{words.empty}</p>}
      {plan.data && plan.data.people.length > 0 && (narrow ? <PlanList plan={plan.data} /> : <PlanGrid plan={plan.data} />)}
    </Panel>
  );
}
