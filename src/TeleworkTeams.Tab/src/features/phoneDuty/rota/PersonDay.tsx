import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { PlainDialog } from '../../../platform/layout/PlainDialog';
import css from '../Duty.module.css';
import type { Change, RotaPerson } from '../types';
import { ChangeButton, type Choose } from './ChangeButton';
import { awayOf, does, kindNameOf, type RotaModel } from './model';
import { LiveTurn, type Live } from './LiveTurn';
import type { MarkText } from './useMarkText';
import { rotaWords } from './words';

/** One person's day: which shifts there are, what stands against them, and, in a draft, in and out. */
export function PersonDay({ model, text, person, date, choose, live, close }: { model: RotaModel; text: MarkText; person: RotaPerson; date: string; choose: Choose | null; live: Live | null; close: () => void }) {
  const words = useWords(rotaWords);
  const format = useFormat();
  const turns = model.turnsOf(person.id, date);
  const shifts = (model.shiftsOn.get(date) ?? []).filter((s) => (choose && does(person, s.kindId)) || turns.some((t) => t.shift.id === s.id));
  const gone = model.goneOf(person.id, date);
  const wish = person.wishes.find((w) => w.date === date);
  const notes = [...awayOf(person, date).map((a) => a.text), wish ? words.wish[wish.desired ? 'desired' : 'undesired'] : '', ...gone.map((s) => `${text.shift.of(s)} ${words.gone}`)].filter((n) => n !== '');
  return (
    <PlainDialog title={`${person.name} ${format.date(date)}`} close={close}>
      {notes.map((n) => (
        <p key={n}>{n}</p>
      ))}
      {shifts.length === 0 && <p>{words.noShifts}</p>}
      <ul className={css.list}>
        {shifts.map((s) => {
          const turn = turns.find((t) => t.shift.id === s.id)?.turn;
          const change = (set: Change['set']): Change => ({ shiftId: s.id, personId: person.id, set });
          return (
            <li key={s.id} className={css.item}>
              <div className={css.head}>
                <strong>{text.shift.of(s)}</strong>
                <span className={css.small}>{words.full(s.turns.length, s.cover)}</span>
                {turn &&
                  text.about(turn).map((a) => (
                    <span key={a} className={css.tag}>
                      {a}
                    </span>
                  ))}
              </div>
              {turn && live && <LiveTurn live={live} shift={s} turn={turn} person={person} kindName={kindNameOf(model.rota, s)} what={text.shift.of(s)} close={close} />}
              {choose && s.isPast && <p className={css.small}>{words.past}</p>}
              {choose && !s.isPast && (
                <div className={css.actions}>
                  <ChangeButton change={change(turn ? 'off' : 'on')} what={text.shift.of(s)} choose={choose} />
                  {turn && <ChangeButton change={change(turn.isLocked ? 'unlock' : 'lock')} what={text.shift.of(s)} choose={choose} />}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </PlainDialog>
  );
}
