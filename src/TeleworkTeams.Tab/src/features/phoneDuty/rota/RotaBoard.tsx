import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useNarrow } from '../../../platform/layout/useNarrow';
import css from '../Duty.module.css';
import type { Change, Rota } from '../types';
import type { Choose } from './ChangeButton';
import { DayGaps } from './DayGaps';
import { does, modelOf } from './model';
import type { Live } from './LiveTurn';
import { MonthGrid } from './MonthGrid';
import { PersonDay } from './PersonDay';
import { RotaList } from './RotaList';
import { ShiftDay } from './ShiftDay';
import type { At } from './useCellKeys';
import type { Edit } from './useEdit';
import { gapRow, slotOf, usePeopleRows, useShiftRows } from './useGridRows';
import { useMarkText } from './useMarkText';
import { rotaWords } from './words';

type View = 'people' | 'shifts';
type Opened = { what: 'person'; id: string; date: string } | { what: 'shift'; id: string } | { what: 'gaps'; date: string };

/** A month as a grid of people or of shifts, or day by day where the page is narrow. `edit`: of a draft, for those who manage; `live`: of what is published. */
export function RotaBoard({ rota, published, edit, live }: { rota: Rota; published: Rota | null; edit: Edit | null; live: Live | null }) {
  const words = useWords(rotaWords);
  const format = useFormat();
  const narrow = useNarrow();
  const [view, setView] = useState<View>('people');
  const [opened, setOpened] = useState<Opened | null>(null);
  const model = useMemo(() => modelOf(rota, published), [rota, published]);
  const text = useMarkText(model);
  const rows = { people: usePeopleRows(model, text), shifts: useShiftRows(model, text) };
  const close = () => setOpened(null);
  const choose: Choose | null =
    edit &&
    ((changes) => {
      close();
      void (changes.every((c) => c.set === 'lock' || c.set === 'unlock') ? edit.make(changes) : edit.preview(changes));
    });

  const open = ({ row, column: date }: At) => {
    if (view === 'shifts') {
      const shift = model.shiftsOn.get(date)?.find((s) => slotOf(s) === row);
      if (shift) setOpened({ what: 'shift', id: shift.id });
    } else setOpened(row === gapRow ? { what: 'gaps', date } : { what: 'person', id: row, date });
  };
  const toggle = (at: At) => {
    const change = view === 'people' ? onlyChange(model, at) : null;
    if (choose && change) choose([change]);
    else open(at);
  };
  const actions = {
    open,
    toggle,
    confirm: () => {
      if (!edit?.pending) return false;
      void edit.apply();
      return true;
    },
    drop: () => {
      if (!edit?.pending) return false;
      edit.drop();
      return true;
    },
  };
  const person = opened?.what === 'person' ? rota.people.find((p) => p.id === opened.id) : undefined;
  const shift = opened?.what === 'shift' ? rota.shifts.find((s) => s.id === opened.id) : undefined;
  const marks = rota.kinds.map((k) => words.markOf(text.marks.get(k.id) ?? '', k.name)).join(' ');
  return (
    <>
      {!narrow && (
        <div className={css.actions}>
          <div className={css.toggle} role="group" aria-label={words.by}>
            {(['people', 'shifts'] as const).map((v) => (
              <Button key={v} size="small" appearance={v === view ? 'primary' : 'secondary'} aria-pressed={v === view} onClick={() => setView(v)}>
                {words.views[v]}
              </Button>
            ))}
          </div>
          <span className={css.small}>{edit ? words.keysHint : words.readHint}</span>
        </div>
      )}
      <p className={css.small}>
        {words.legend(marks)} {words.legendAway} {rota.view === 'draft' && words.legendDraft}
      </p>
      {narrow ? (
        <RotaList model={model} text={text} open={(id) => setOpened({ what: 'shift', id })} />
      ) : (
        <MonthGrid key={view} label={`${words.title(format.month(rota.month))} ${words.views[view]}`} corner={view === 'people' ? words.person : words.shiftCorner} days={rota.days} rows={rows[view]} wide={view === 'shifts'} actions={actions} />
      )}
      {person && opened?.what === 'person' && <PersonDay model={model} text={text} person={person} date={opened.date} choose={choose} live={live} close={close} />}
      {shift && <ShiftDay model={model} text={text} shift={shift} choose={choose} live={live} close={close} />}
      {opened?.what === 'gaps' && <DayGaps model={model} text={text} date={opened.date} close={close} />}
    </>
  );
}

/** What Space does in a person's cell, where it can mean one thing alone. */
function onlyChange(model: ReturnType<typeof modelOf>, { row, column: date }: At): Change | null {
  const person = model.rota.people.find((p) => p.id === row);
  if (!person) return null;
  const turns = model.turnsOf(person.id, date).filter((t) => !t.shift.isPast);
  if (turns.length > 0) return turns.length === 1 && turns[0] ? { shiftId: turns[0].shift.id, personId: person.id, set: 'off' } : null;
  const shifts = (model.shiftsOn.get(date) ?? []).filter((s) => !s.isPast && does(person, s.kindId));
  const wanted = shifts.length === 1 ? shifts : shifts.filter((s) => s.missing > 0);
  return wanted.length === 1 && wanted[0] ? { shiftId: wanted[0].id, personId: person.id, set: 'on' } : null;
}
