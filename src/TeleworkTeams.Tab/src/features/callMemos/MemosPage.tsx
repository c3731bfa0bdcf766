import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePages } from '../../platform/data/usePages';
import { useWhileVisible } from '../../platform/data/useWhileVisible';
import { useMoment } from '../../platform/format/useMoment';
import { useLanguage, useWords } from '../../platform/i18n/language';
import { useSession } from '../../platform/identity/session';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Notice } from '../../platform/layout/Notice';
import { onDemand } from '../../platform/layout/onDemand';
import { PageHead } from '../../platform/layout/PageHead';
import { Panel } from '../../platform/layout/Panel';
import { Skeleton } from '../../platform/layout/Skeleton';
import { layoutWords } from '../../platform/layout/words';
import { href, useRoute } from '../../platform/routing/route';
import duty from '../phoneDuty/Duty.module.css';
import tabs from '../telework/applications/Applications.module.css';
import { badgeWords } from './badge/words';
import { MemoItem } from './MemoItem';
import { isLater, type Memo, type Memos } from './types';
import { memoWords } from './words';

const TakeDialog = onDemand(async () => (await import('./TakeDialog')).TakeDialog);

const boxes = ['inbox', 'written'] as const;

/** 電話メモ: what came in and what one wrote, and a new one. */
export default function MemosPage() {
  const { session } = useSession();
  const words = useWords(memoWords);
  const { pages } = useWords(layoutWords);
  if (session.sectionId) return <Boxes />;
  return (
    <>
      <PageHead title={pages.memos} />
      <Notice intent="info">{words.noSection}</Notice>
    </>
  );
}

function Boxes() {
  const words = useWords(memoWords);
  const { pages } = useWords(layoutWords);
  const moment = useMoment();
  const { part } = useRoute();
  const [writing, setWriting] = useState(false);
  const [sent, setSent] = useState<Memo | null>(null);
  const box = part === 'written' ? 'written' : 'inbox';
  return (
    <>
      <PageHead title={pages.memos} lead={words.retention}>
        <Button appearance="primary" onClick={() => setWriting(true)}>
          {words.write}
        </Button>
      </PageHead>
      <nav aria-label={words.tabsLabel}>
        <ul className={tabs.tabs}>
          {boxes.map((b) => (
            <li key={b}>
              <a href={href('memos', b === 'inbox' ? null : b)} aria-current={b === box ? 'page' : undefined}>
                {words.tabs[b]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={duty.stack}>
        <div role="status">
          {sent && (
            <Notice intent="success" title={words.sentTitle}>
              {isLater(sent) ? words.willBe(sent.person.name, moment(sent.deliverAt)) : words.sent(sent.person.name)}
            </Notice>
          )}
        </div>
        <Box key={`${box} ${sent?.id}`} box={box} />
      </div>
      {writing && (
        <TakeDialog
          close={() => setWriting(false)}
          taken={(memo) => {
            setWriting(false);
            setSent(memo);
          }}
        />
      )}
    </>
  );
}

function Box({ box }: { box: (typeof boxes)[number] }) {
  const words = useWords(memoWords);
  const { unanswered } = useWords(badgeWords);
  const layout = useWords(layoutWords);
  const language = useLanguage();
  const memos = usePages<Memo, Memos>(`memos:${box}:${language}`, `/memos?box=${box}`);
  useWhileVisible(60, memos.reload);
  // What was done here stands as it is answered until the list is read again; it does not jump away under the reader.
  const [done, setDone] = useState<{ after: Memos | null; memos: ReadonlyMap<string, Memo> }>({ after: null, memos: new Map() });
  const current = done.after === memos.first ? done.memos : new Map<string, Memo>();
  const items = memos.items?.map((m) => current.get(m.id) ?? m);
  const changed = (memo: Memo) => setDone({ after: memos.first, memos: new Map(current).set(memo.id, memo) });
  return (
    <Panel title={words.tabs[box]} aside={box === 'inbox' && memos.first && memos.first.unanswered > 0 ? <span className={duty.quiet}>{unanswered(memos.first.unanswered)}</span> : undefined}>
      {memos.error !== null && <ErrorNotice error={memos.error} retry={memos.reload} />}
      {!items && memos.error === null && <Skeleton rows={3} height={96} />}
      {items?.length === 0 && <p>{words.none[box]}</p>}
      <ul className={duty.list}>
        {items?.map((m) => (
          <MemoItem key={m.id} memo={m} isWritten={box === 'written'} changed={changed} />
        ))}
      </ul>
      {memos.more && (
        <div className={duty.actions}>
          <Button disabledFocusable={memos.busy} onClick={memos.more}>
            {layout.more}
          </Button>
        </div>
      )}
    </Panel>
  );
}
