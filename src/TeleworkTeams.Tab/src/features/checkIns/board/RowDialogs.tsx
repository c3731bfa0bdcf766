import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { places, type Place } from '../../people/places/types';
import { placeWords } from '../../people/places/words';
import { LeaveDialog } from '../today/LeaveDialog';
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
  const { asked, board, reload, close } = props;
  const words = useWords(boardWords);
  const today = useWords(todayWords);
  const announce = useAnnounce();
  switch (asked.what) {
    case 'leave': {
      const saved = () => {
        announce(words.leaveDone(asked.row.name));
        reload();
      };
      return <LeaveDialog title={today.leaveFor(asked.row.name)} path={`/sections/${board.sectionId}/people/${encodeURIComponent(asked.row.personId)}/leaves`} day={board.date} saved={saved} close={close} />;
    }
    case 'ask':
      return <AskDialog {...props} />;
    default:
      return <PhoneDialog {...props} />;
  }
}

const pathOf = (board: Board, row: BoardRow) => `/sections/${board.sectionId}/people/${encodeURIComponent(row.personId)}`;

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
  const [where, setWhere] = useState<Place>('home');
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
            {places.map((p) => (
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
