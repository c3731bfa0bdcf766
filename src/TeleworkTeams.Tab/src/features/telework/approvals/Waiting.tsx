import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { usePages } from '../../../platform/data/usePages';
import { useWhileVisible } from '../../../platform/data/useWhileVisible';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { onDemand } from '../../../platform/layout/onDemand';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { layoutWords } from '../../../platform/layout/words';
import page from '../applications/Applications.module.css';
import type { Application } from '../applications/types';
import { ApprovalCard } from './ApprovalCard';
import css from './Approvals.module.css';
import { BulkOutcome, type Outcome } from './BulkOutcome';
import { isOver, type Approval } from './types';
import { approvalWords } from './words';

const SendBackDialog = onDemand(async () => (await import('./SendBackDialog')).SendBackDialog);
const BulkDialog = onDemand(async () => (await import('./BulkDialog')).BulkDialog);

/** The applications that wait. Whatever happens to one of them, the list is fetched anew, and what happened stands above it. */
export function Waiting({ sectionId }: { sectionId: string }) {
  const words = useWords(approvalWords);
  const layout = useWords(layoutWords);
  const language = useLanguage();
  const { session } = useSession();
  const list = usePages<Approval>(`approvals:${sectionId}:${language}`, `/sections/${encodeURIComponent(sectionId)}/approvals`);
  useWhileVisible(60, list.reload);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [returning, setReturning] = useState<Application | null>(null);
  const [bulk, setBulk] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const items = list.items ?? [];
  const bulkable = items.filter((a) => !a.exceptionNeeded && !isOver(a, session.today));
  const chosen = bulkable.filter((a) => selected.has(a.application.id));
  const begin = () => {
    setProblem(null);
    setOutcome(null);
  };
  const settled = (error: unknown = null) => {
    setProblem(error);
    list.reload();
  };
  const select = (id: string, on: boolean) => setSelected(on ? new Set([...selected, id]) : new Set([...selected].filter((x) => x !== id)));
  if (!list.items) return list.error ? <ErrorNotice error={list.error} retry={list.reload} /> : <Skeleton rows={3} height={160} />;
  return (
    <div className={page.stack}>
      {list.error !== null && <ErrorNotice error={list.error} retry={list.reload} />}
      {problem !== null && <ErrorNotice error={problem} />}
      {outcome && <BulkOutcome outcome={outcome} />}
      <div className={css.bar}>
        <p role="status">{items.length === 0 ? words.none : list.more ? words.countMore(items.length) : words.count(items.length)}</p>
        {bulkable.length > 1 && <Checkbox label={words.selectAll} checked={chosen.length === 0 ? false : chosen.length === bulkable.length ? true : 'mixed'} onChange={(_, d) => setSelected(d.checked === true ? new Set(bulkable.map((a) => a.application.id)) : new Set())} />}
        {chosen.length > 0 && (
          <>
            <Button appearance="primary" onClick={() => (begin(), setBulk(true))}>
              {words.bulk}
            </Button>
            <span className={page.quiet}>{words.selected(chosen.length)}</span>
          </>
        )}
      </div>
      <ul className={css.cards}>
        {items.map((a) => (
          <ApprovalCard key={`${a.application.id}:${a.application.round}`} sectionId={sectionId} approval={a} selected={selected.has(a.application.id)} select={(on) => select(a.application.id, on)} begin={begin} settled={settled} sendBack={() => (begin(), setReturning(a.application))} />
        ))}
      </ul>
      {list.more && (
        <Button className={css.more} disabledFocusable={list.busy} onClick={list.more}>
          {layout.more}
        </Button>
      )}
      {returning && <SendBackDialog sectionId={sectionId} application={returning} settled={settled} close={() => setReturning(null)} />}
      {bulk && (
        <BulkDialog
          sectionId={sectionId}
          items={chosen}
          close={() => setBulk(false)}
          done={(next) => {
            setOutcome(next);
            setSelected(new Set());
            settled();
          }}
        />
      )}
    </div>
  );
}
