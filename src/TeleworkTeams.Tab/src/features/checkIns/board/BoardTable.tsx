import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { DataTable, type Column } from '../../../platform/layout/DataTable';
import { LeaveTag, PlaceTag } from '../../people/places/PlaceTag';
import { placeWords } from '../../people/places/words';
import type { Board, BoardRow, Presence } from '../types';
import css from './Board.module.css';
import { PresenceMark } from './PresenceMark';
import type { Asked } from './RowDialogs';
import { RowMenu } from './RowMenu';
import { boardWords } from './words';

export function BoardTable({ caption, board, rows, presence, setAsked }: { caption: string; board: Board; rows: BoardRow[]; presence: Presence | null; setAsked: (asked: Asked) => void }) {
  const words = useWords(boardWords);
  const format = useFormat();
  const { session } = useSession();
  const ownUnit = board.rows.find((r) => r.isSelf)?.unitId ?? null;
  // A unit lead may record a call for their own unit; everything else in the menu is the managers'.
  const mayRecord = (row: BoardRow) => board.canManage || (session.roles.includes('unitLead') && session.sectionId === board.sectionId && ownUnit !== null && row.unitId === ownUnit && !row.isSelf);
  const showPresence = presence !== null && presence.source === 'graph';

  const columns: Column<BoardRow>[] = [
    {
      key: 'name',
      header: words.columns.name,
      rowHeader: true,
      width: '22%',
      cell: (r) => (
        <span className={css.name}>
          <span>
            {r.name} {r.isSelf && <span className={css.self}>{words.self}</span>}
          </span>
          <span className={css.hours}>{words.pattern(format.time(r.patternStart), format.time(r.patternEnd))}</span>
        </span>
      ),
    },
    { key: 'place', header: words.columns.place, width: '18%', cell: (r) => <Where row={r} /> },
    { key: 'start', header: words.columns.start, width: '8%', isEmpty: (r) => !r.start, cell: (r) => <span className={css.time}>{r.start ? format.time(r.start) : '–'}</span> },
    { key: 'end', header: words.columns.end, width: '8%', isEmpty: (r) => !r.end, cell: (r) => <span className={css.time}>{r.end ? format.time(r.end) : '–'}</span> },
    { key: 'plan', header: words.columns.plan, isEmpty: (r) => !r.plan, cell: (r) => r.plan },
  ];
  if (showPresence) {
    columns.push({
      key: 'presence',
      header: words.columns.presence,
      width: '12%',
      isEmpty: (r) => !presence.people[r.personId],
      cell: (r) => {
        const value = presence.people[r.personId];
        return value ? <PresenceMark value={value} /> : '–';
      },
    });
  }
  if (rows.some(mayRecord)) {
    columns.push({ key: 'menu', header: words.columns.menu, silent: true, width: '48px', cell: (r) => (mayRecord(r) ? <RowMenu row={r} board={board} ask={setAsked} /> : null) });
  }
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(r) => r.personId} quiet={(r) => r.state === 'leave' || r.state === 'closed'} />;
}

/** Place, leave and state in words, then the marks that only managers receive. */
function Where({ row }: { row: BoardRow }) {
  const words = useWords(boardWords);
  const { places } = useWords(placeWords);
  const format = useFormat();
  const planned = !row.place && row.planned;
  return (
    <span className={css.where}>
      {row.place && <PlaceTag place={row.place} />}
      {planned && <span className={css.state}>{words.planned(places[planned])}</span>}
      {row.leave && <LeaveTag leave={row.leave} />}
      {(row.state === 'out' || row.state === 'ended') && <span className={css.state}>{words.states[row.state]}</span>}
      {!row.place && !planned && !row.leave && row.marks.length === 0 && row.state !== 'out' && row.state !== 'ended' && <span className={css.quiet}>{row.state === 'none' ? '–' : words.states[row.state]}</span>}
      {row.marks.map((m) => (
        <span key={m} className={css.mark}>
          {words.marks[m]}
        </span>
      ))}
      {row.askedAt && <span className={css.hours}>{words.asked(format.clock(row.askedAt))}</span>}
    </span>
  );
}
