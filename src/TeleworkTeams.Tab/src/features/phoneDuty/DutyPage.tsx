import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../platform/i18n/language';
import { useSession } from '../../platform/identity/session';
import { Notice } from '../../platform/layout/Notice';
import { onDemand } from '../../platform/layout/onDemand';
import { PageHead } from '../../platform/layout/PageHead';
import { layoutWords } from '../../platform/layout/words';
import { go, href, useRoute } from '../../platform/routing/route';
import tabs from '../telework/applications/Applications.module.css';
import { NowStrip } from './NowStrip';
import { RotaPart } from './rota/RotaPart';
import { dutyWords } from './words';

const OwnPart = onDemand(async () => (await import('./own/OwnPart')).OwnPart);
const SwapsPart = onDemand(async () => (await import('./swaps/SwapsPart')).SwapsPart);
const LedgerPart = onDemand(async () => (await import('./ledger/LedgerPart')).LedgerPart);

const parts = ['rota', 'own', 'swaps', 'ledger'] as const;

/** 当番: the month's rota, one's own turns, the swaps, and the ledger of the fiscal year. */
export default function DutyPage() {
  const { session } = useSession();
  const { part, query } = useRoute();
  const words = useWords(dutyWords);
  const { pages } = useWords(layoutWords);
  const sections = session.sections.filter((s) => s.canSeeBoard || s.id === session.sectionId);
  const section = sections.find((s) => s.id === query.get('section')) ?? sections.find((s) => s.id === session.sectionId) ?? sections[0];
  // Who is on no list has no turns of their own.
  const shown = parts.filter((p) => p !== 'own' || session.sectionId !== null);
  const current = shown.find((p) => p === part) ?? 'rota';
  if (!section) {
    return (
      <>
        <PageHead title={pages.duty} />
        <Notice intent="info">{words.noSection}</Notice>
      </>
    );
  }
  const views: Record<(typeof parts)[number], ReactNode> = {
    rota: <RotaPart key={section.id} sectionId={section.id} />,
    own: <OwnPart sectionId={section.id} />,
    swaps: <SwapsPart key={section.id} sectionId={section.id} />,
    ledger: <LedgerPart key={section.id} sectionId={section.id} />,
  };
  const to = (p: (typeof parts)[number]) => href('duty', p === 'rota' ? null : p, { section: query.get('section') });
  return (
    <>
      <PageHead title={pages.duty}>
        {sections.length > 1 && current !== 'own' && (
          <Field label={{ children: words.section, className: 'hidden' }}>
            <Select value={section.id} onChange={(_, d) => go(href('duty', part, { section: d.value, month: query.get('month') }), true)}>
              {sections.map((s) => (
                <option key={s.id} value={s.id}>
                  {s.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </PageHead>
      <NowStrip key={`now ${section.id}`} sectionId={section.id} />
      <nav aria-label={words.tabsLabel}>
        <ul className={tabs.tabs}>
          {shown.map((p) => (
            <li key={p}>
              <a href={to(p)} aria-current={p === current ? 'page' : undefined}>
                {words.tabs[p]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {views[current]}
    </>
  );
}
