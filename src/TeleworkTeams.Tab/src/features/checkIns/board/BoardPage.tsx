import { Field, Select } from '@fluentui/react-components';
import { useApi } from '../../../platform/api/api';
import { useResource } from '../../../platform/data/useResource';
import { useWhileVisible } from '../../../platform/data/useWhileVisible';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { DayStepper } from '../../../platform/layout/DayStepper';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { onDemand } from '../../../platform/layout/onDemand';
import { PageHead } from '../../../platform/layout/PageHead';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { layoutWords } from '../../../platform/layout/words';
import { go, href, useRoute } from '../../../platform/routing/route';
import type { Board } from '../types';
import { BoardView } from './BoardView';
import { boardWords } from './words';

const NowStrip = onDemand(async () => (await import('../../phoneDuty/NowStrip')).NowStrip);

/** 所属: who works where on one day. */
export default function BoardPage() {
  const { session } = useSession();
  const { query } = useRoute();
  const words = useWords(boardWords);
  const { pages } = useWords(layoutWords);
  const sections = session.sections.filter((s) => s.canSeeBoard);
  const section = sections.find((s) => s.id === query.get('section')) ?? sections.find((s) => s.id === session.sectionId) ?? sections[0];
  if (!section) {
    return (
      <>
        <PageHead title={pages.board} />
        <Notice intent="info">{words.noBoard}</Notice>
      </>
    );
  }
  const date = query.get('date') ?? session.today;
  const show = (next: { section?: string; date?: string }) => go(href('board', null, { section: next.section ?? query.get('section'), date: next.date ?? query.get('date') }), true);
  return (
    <>
      <PageHead title={section.name}>
        {sections.length > 1 && (
          <Field label={{ children: words.section, className: 'hidden' }}>
            <Select value={section.id} onChange={(_, d) => show({ section: d.value })}>
              {sections.map((s) => (
                <option key={s.id} value={s.id}>
                  {s.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <DayStepper date={date} show={(d) => show({ date: d })} words={words} />
      </PageHead>
      {date === session.today && <NowStrip key={section.id} sectionId={section.id} linked />}
      <Loaded sectionId={section.id} date={date} />
    </>
  );
}

function Loaded({ sectionId, date }: { sectionId: string; date: string }) {
  const api = useApi();
  const language = useLanguage();
  const board = useResource<Board>(`board:${sectionId}:${date}:${language}`, (signal) => api.get(`/sections/${sectionId}/board?date=${date}`, signal));
  useWhileVisible(60, board.reload);

  if (!board.data) return board.error ? <ErrorNotice error={board.error} retry={board.reload} /> : <Skeleton rows={4} height={88} />;
  return (
    <>
      {board.error !== null && <ErrorNotice error={board.error} retry={board.reload} />}
      <BoardView key={`${sectionId}:${date}`} board={board.data} reload={board.reload} setRow={(row) => board.data && board.set({ ...board.data, rows: board.data.rows.map((r) => (r.personId === row.personId ? row : r)) })} />
    </>
  );
}
