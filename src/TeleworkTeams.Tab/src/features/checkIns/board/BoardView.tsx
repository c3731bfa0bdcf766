import { useState } from 'react';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { Notice } from '../../../platform/layout/Notice';
import { Panel } from '../../../platform/layout/Panel';
import { onDemand } from '../../../platform/layout/onDemand';
import { PlaceBar } from '../../people/places/PlaceBar';
import type { Board, BoardRow, Presence } from '../types';
import css from './Board.module.css';
import { BoardTable } from './BoardTable';
import { Filters } from './Filters';
import { groupsOf, type Filter } from './filter';
import type { Asked } from './RowDialogs';
import { usePresence } from './usePresence';
import { boardWords } from './words';

const RowDialogs = onDemand(async () => (await import('./RowDialogs')).RowDialogs);

const none: Filter = { find: '', unit: '', place: '' };

export function BoardView({ board, reload, setRow }: { board: Board; reload: () => void; setRow: (row: BoardRow) => void }) {
  const words = useWords(boardWords);
  const { session } = useSession();
  const [filter, setFilter] = useState<Filter>(none);
  const [asked, setAsked] = useState<Asked | null>(null);
  const isToday = board.date === session.today;
  const presence = usePresence(board.sectionId, isToday && board.isFull);
  const groups = groupsOf(board, filter);
  const { ended, ...counts } = board.counts;
  const shown = groups.reduce((n, g) => n + g.rows.length, 0);
  return (
    <div className={css.stack}>
      {!board.businessDay && <Notice intent="info" title={words.closed(board.holidayName)} />}
      {!board.isFull && <Notice intent="info">{words.notFull}</Notice>}
      {board.isFull && (
        <Panel title={words.summary} aside={<span className={css.quiet}>{words.ended(ended)}</span>}>
          <PlaceBar label={words.summary} counts={counts} unit={words.people} />
        </Panel>
      )}
      {board.isFull && <Filters board={board} filter={filter} set={setFilter} />}
      {presence.data !== null || presence.error !== null ? <PresenceNote presence={presence.data} failed={presence.error !== null} /> : null}
      <p className="hidden" role="status">
        {words.found(shown)}
      </p>
      {shown === 0 && <Notice intent="info">{words.nobody}</Notice>}
      {groups.map((group) => (
        <Panel key={group.id} title={group.name ?? (board.units.length > 0 ? words.noUnit : board.name)} aside={<span className={css.quiet}>{words.people(group.rows.length)}</span>}>
          <BoardTable caption={group.name ?? board.name} board={board} rows={group.rows} presence={isToday ? presence.data : null} setAsked={setAsked} />
        </Panel>
      ))}
      {asked && <RowDialogs asked={asked} board={board} setRow={setRow} reload={reload} close={() => setAsked(null)} />}
    </div>
  );
}

/** Where presence comes from, from when it is, and what it does not mean (S-28). */
function PresenceNote({ presence, failed }: { presence: Presence | null; failed: boolean }) {
  const words = useWords(boardWords);
  const format = useFormat();
  if (presence?.source === 'off') return <p className={css.note}>{words.presenceOff}</p>;
  if (!presence?.takenAt) return failed ? <p className={css.note}>{words.presenceFailed}</p> : null;
  const at = format.clock(presence.takenAt);
  return (
    <p className={css.note}>
      {presence.stale || failed ? words.presenceStale(at) : words.presenceAt(at)}
      <span> · {words.caveat}</span>
    </p>
  );
}
