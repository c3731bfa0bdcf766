import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { PlainDialog } from '../../../platform/layout/PlainDialog';
import css from '../Duty.module.css';
import type { RotaPerson, RotaShift } from '../types';
import { ChangeButton, type Choose } from './ChangeButton';
import { GapReasons } from './GapReasons';
import { awayFrom, does, kindNameOf, type RotaModel } from './model';
import { LiveTurn, type Live } from './LiveTurn';
import type { MarkText } from './useMarkText';
import { rotaWords } from './words';

/** One shift on its day: who has it, what is missing and why, and, in a draft, whom to put in. */
export function ShiftDay({ model, text, shift, choose, live, close }: { model: RotaModel; text: MarkText; shift: RotaShift; choose: Choose | null; live: Live | null; close: () => void }) {
  const words = useWords(rotaWords);
  const people = model.rota.people;
  const nameOf = (id: string) => people.find((p) => p.id === id)?.name ?? id;
  const editable = choose !== null && !shift.isPast;
  return (
    <PlainDialog title={text.shift.dated(shift)} lead={words.full(shift.turns.length, shift.cover)} close={close}>
      {choose && shift.isPast && <p>{words.past}</p>}
      {shift.turns.length === 0 && <p>{words.nobody}</p>}
      <ul className={css.list} aria-label={words.turns}>
        {shift.turns.map((t) => (
          <li key={t.personId} className={css.item}>
            <div className={css.head}>
              <strong>{nameOf(t.personId)}</strong>
              {text.about(t).map((a) => (
                <span key={a} className={css.tag}>
                  {a}
                </span>
              ))}
            </div>
            {live && <LiveTurn live={live} shift={shift} turn={t} person={{ id: t.personId, name: nameOf(t.personId) }} kindName={kindNameOf(model.rota, shift)} what={nameOf(t.personId)} close={close} />}
            {editable && (
              <div className={css.actions}>
                <ChangeButton change={{ shiftId: shift.id, personId: t.personId, set: 'off' }} what={nameOf(t.personId)} choose={choose} />
                <ChangeButton change={{ shiftId: shift.id, personId: t.personId, set: t.isLocked ? 'unlock' : 'lock' }} what={nameOf(t.personId)} choose={choose} />
              </div>
            )}
          </li>
        ))}
        {model.goneFrom(shift.id).map((id) => (
          <li key={id}>{words.personWith(nameOf(id), words.gone)}</li>
        ))}
      </ul>
      {shift.gap && <GapReasons gap={shift.gap} rota={model.rota} />}
      {editable && <Add shift={shift} people={people.filter((p) => does(p, shift.kindId) && !shift.turns.some((t) => t.personId === p.id))} choose={choose} />}
    </PlainDialog>
  );
}

/** Everybody who does the kind, those who are free first; what keeps somebody stands beside the name. */
function Add({ shift, people, choose }: { shift: RotaShift; people: RotaPerson[]; choose: Choose }) {
  const words = useWords(rotaWords);
  const [id, setId] = useState('');
  const options = people.map((p) => ({ p, away: awayFrom(p, shift) })).sort((a, b) => Number(a.away !== null) - Number(b.away !== null) || a.p.load.deviation - b.p.load.deviation);
  return (
    <div className={css.fields}>
      <Field label={words.add}>
        <Select value={id} onChange={(_, d) => setId(d.value)}>
          <option value="">{words.choose}</option>
          {options.map(({ p, away }) => (
            <option key={p.id} value={p.id}>
              {away ? words.personWith(p.name, away.text) : p.name}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" disabledFocusable={id === ''} onClick={() => id !== '' && choose([{ shiftId: shift.id, personId: id, set: 'on' }])}>
        {words.on}
      </Button>
    </div>
  );
}
