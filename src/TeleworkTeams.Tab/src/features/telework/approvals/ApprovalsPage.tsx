import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { monthOf } from '../../../platform/format/calendar';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { Notice } from '../../../platform/layout/Notice';
import { onDemand } from '../../../platform/layout/onDemand';
import { PageHead } from '../../../platform/layout/PageHead';
import { layoutWords } from '../../../platform/layout/words';
import { go, href, useRoute } from '../../../platform/routing/route';
import pageCss from '../applications/Applications.module.css';
import { SectionPlan } from '../applications/plan/SectionPlan';
import { usePlan } from '../applications/plan/usePlan';
import css from './Approvals.module.css';
import { Waiting } from './Waiting';
import { approvalWords } from './words';

const OrderDialog = onDemand(async () => (await import('./OrderDialog')).OrderDialog);
const parts = ['waiting', 'plan'] as const;

/** 承認: what waits for a decision, the section's plan, and 命令. */
export default function ApprovalsPage() {
  const { session } = useSession();
  const { part, query } = useRoute();
  const words = useWords(approvalWords);
  const { pages } = useWords(layoutWords);
  const [month, setMonth] = useState(monthOf(session.today));
  const [ordering, setOrdering] = useState(false);
  const [round, setRound] = useState(0);
  const sections = session.sections.filter((s) => s.canDecide);
  const section = sections.find((s) => s.id === query.get('section')) ?? sections.find((s) => s.id === session.sectionId) ?? sections[0];
  const plan = usePlan(section?.id ?? null, monthOf(session.today));
  if (!section) {
    return (
      <>
        <PageHead title={pages.approvals} />
        <Notice intent="info">{words.notYours}</Notice>
      </>
    );
  }
  const current = part === 'plan' ? 'plan' : 'waiting';
  return (
    <>
      <PageHead title={pages.approvals} lead={section.name}>
        {sections.length > 1 && (
          <Field label={{ children: words.section, className: 'hidden' }}>
            <Select value={section.id} onChange={(_, d) => go(href('approvals', part, { section: d.value }), true)}>
              {sections.map((s) => (
                <option key={s.id} value={s.id}>
                  {s.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {plan.data?.orderProblem === null && <Button onClick={() => setOrdering(true)}>{words.order}</Button>}
      </PageHead>
      <nav aria-label={words.tabsLabel}>
        <ul className={pageCss.tabs}>
          {parts.map((p) => (
            <li key={p}>
              <a href={href('approvals', p === 'waiting' ? null : p, { section: query.get('section') })} aria-current={p === current ? 'page' : undefined}>
                {words.tabs[p]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {current === 'plan' ? <SectionPlan key={`${section.id}:${round}`} sectionId={section.id} month={month} setMonth={setMonth} /> : <Waiting key={section.id} sectionId={section.id} />}
      {plan.data?.orderProblem && <p className={css.noOrders}>{words.noOrders(plan.data.orderProblem)}</p>}
      {ordering && <OrderDialog sectionId={section.id} ordered={() => setRound((n) => n + 1)} close={() => setOrdering(false)} />}
    </>
  );
}
