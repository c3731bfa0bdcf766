import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { FormDialog } from '../../../platform/layout/FormDialog';
import type { Place } from '../../people/places/types';
import { placeWords } from '../../people/places/words';
import { LeaveDialog } from '../today/LeaveDialog';
import { LeaveList, useLeaves } from '../today/LeaveList';
import { LongText } from '../today/LongText';
import { todayWords } from '../today/words';
import { planMax, resultMax, type Board, type BoardRow } from '../types';
import { boardWords } from './words';

/** What somebody chose in a row's menu. */
export interface Asked {
  what: 'start' | 'end' | 'ask' | 'leave';
  row: BoardRow;
}

interface Props {
  asked: Asked;
  board: Board;
  setRow: (row: BoardRow) => void;
  reload: () => void;
  close: () => void;
}

export function RowDialogs(props: Props) {
  switch (props.asked.what) {
    case 'leave':
      return <PersonLeave {...props} />;
    case 'ask':
      return <AskDialog {...props} />;
    default:
      return <PhoneDialog {...props} />;
  }
}

const pathOf = (board: Board, row: BoardRow) => `/sections/${board.sectionId}/people/${encodeURIComponent(row.personId)}`;

/** Somebody's leave from the board's day on: what is entered, each to be taken back, and a form for more. */
function PersonLeave({ asked, board, reload, close }: Props) {
  const words = useWords(boardWords);
  const today = useWords(todayWords);
  const announce = useAnnounce();
  const path = `${pathOf(board, asked.row)}/leaves`;
  const leaves = useLeaves(path, board.date);
  const changed = (said: string) => {
    announce(said);
    reload();
  };
  return (
    <LeaveDialog title={today.leaveFor(asked.row.name)} path={path} day={board.date} saved={() => changed(words.leaveDone(asked.row.name))} close={close}>
      <LeaveList path={path} leaves={leaves} none={words.noLeave} removed={() => changed(words.leaveRemoved(asked.row.name))} />
    </LeaveDialog>
  );
}

function AskDialog({ asked, board, setRow, reload, close }: Props) {
  const api = useApi();
  const words = useWords(boardWords);
  const announce = useAnnounce();
  const action = useAction();
  const send = async () => {
    const done = await action.run(async () => {
      const { data } = await api.send<BoardRow>('POST', `${pathOf(board, asked.row)}/ask`);
      setRow(data);
      announce(words.askDone(asked.row.name));
    });
    if (done) close();
    else reload();
  };
  return (
    <FormDialog title={words.askTitle(asked.row.name)} lead={words.askLead} submit={words.ask} busy={action.busy} error={action.error} onSubmit={() => void send()} close={close}>
      {null}
    </FormDialog>
  );
}

/** S-04: a report that came by phone, entered by a manager or a unit lead. */
function PhoneDialog({ asked, board, setRow, close }: Props) {
  const api = useApi();
  const words = useWords(boardWords);
  const place = useWords(placeWords);
  const announce = useAnnounce();
  const action = useAction();
  const isStart = asked.what === 'start';
  const [at, setAt] = useState(isStart ? asked.row.patternStart : asked.row.patternEnd);
  const [where, setWhere] = useState<Place | undefined>(board.places.includes('home') ? 'home' : board.places[0]);
  const [text, setText] = useState('');

  const send = async () => {
    const body = isStart ? { place: where, at, ...(text.trim() && { plan: text.trim() }) } : { at, ...(text.trim() && { result: text.trim() }) };
    const done = await action.run(async () => {
      const { data } = await api.send<BoardRow>('POST', `${pathOf(board, asked.row)}/days/${board.date}/${asked.what}`, { body });
      setRow(data);
      announce(words.phoneDone(asked.row.name));
    });
    if (done) close();
  };
  return (
    <FormDialog title={words.phoneTitle(asked.row.name)} lead={words.phoneLead} submit={words.record} busy={action.busy} error={action.error} onSubmit={() => void send()} close={close}>
      {isStart && (
        <Field label={words.place} required>
          <Select value={where} onChange={(_, d) => setWhere(d.value as Place)}>
            {board.places.map((p) => (
              <option key={p} value={p}>
                {place.places[p]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={`${isStart ? words.columns.start : words.columns.end} – ${words.at}`} required>
        <Input type="time" value={at} onChange={(_, d) => setAt(d.value)} />
      </Field>
      <LongText label={isStart ? words.plan : words.result} value={text} set={setText} max={isStart ? planMax : resultMax} rows={2} />
    </FormDialog>
  );
}
