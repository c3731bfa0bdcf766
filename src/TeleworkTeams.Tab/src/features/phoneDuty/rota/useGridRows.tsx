import { useMemo, type ReactNode } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { deviationText } from '../deviation';
import { shortName } from '../marks';
import type { RotaShift } from '../types';
import css from './Marks.module.css';
import { awayOf, type RotaModel } from './model';
import type { GridRow } from './MonthGrid';
import { AwayMark, GapMark, GoneMark, TurnMark, WishMark } from './TurnMark';
import type { MarkText } from './useMarkText';
import { rotaWords } from './words';

/** The row of gaps has no person; its cells open the reasons. */
export const gapRow = 'gaps';

/** People by days, and below them where somebody is missing. */
export function usePeopleRows(model: RotaModel, text: MarkText): GridRow[] {
  const words = useWords(rotaWords);
  return useMemo(() => {
    const { rota } = model;
    const rows = rota.people.map((p): GridRow => {
      const deviation = deviationText(p.load.deviation);
      const cells = new Map<string, ReactNode>();
      for (const { date, businessDay } of rota.days) {
        const [turns, gone, away, wishes] = [model.turnsOf(p.id, date), model.goneOf(p.id, date), businessDay ? awayOf(p, date) : [], p.wishes.filter((w) => w.date === date)];
        if (turns.length + gone.length + away.length + wishes.length === 0) continue;
        cells.set(
          date,
          <span className={css.cell}>
            {turns.map((t) => (
              <TurnMark key={t.shift.id} {...t} text={text} />
            ))}
            {gone.map((s) => (
              <GoneMark key={s.id} shift={s} text={text} />
            ))}
            {away.map((a) => (
              <AwayMark key={a.code + a.from} away={a} />
            ))}
            {wishes.map((w) => (
              <WishMark key={w.date} wish={w} />
            ))}
          </span>,
        );
      }
      const head = (
        <>
          {p.name} {p.isNovice && <span className={css.load}>{words.novice}</span>}
          <span className={css.load} aria-hidden>
            {words.load(p.load.turns, deviation)}
          </span>
          <span className="hidden">{words.loadHidden(p.load.turns, deviation)}</span>
        </>
      );
      return { id: p.id, head, cells };
    });
    return [...rows, { id: gapRow, head: words.gapRow, cells: gapCells(rota.shifts, text) }];
  }, [model, text, words]);
}

function gapCells(shifts: readonly RotaShift[], text: MarkText): Map<string, ReactNode> {
  const short = shifts.filter((s) => s.missing > 0 && !s.isPast);
  return new Map(
    [...new Set(short.map((s) => s.date))].map((date) => [
      date,
      <span key={date} className={css.cell}>
        {short
          .filter((s) => s.date === date)
          .map((s) => (
            <GapMark key={s.id} shift={s} text={text} />
          ))}
      </span>,
    ]),
  );
}

/** The same time of day of a kind is one row. */
export const slotOf = (s: RotaShift): string => `${s.kindId}/${s.from}/${s.to}`;

/** Shifts by days, with who has them. */
export function useShiftRows(model: RotaModel, text: MarkText): GridRow[] {
  return useMemo(() => {
    const { rota } = model;
    const names = new Map(rota.people.map((p) => [p.id, p.name]));
    const nameOf = (id: string) => shortName(names.get(id) ?? id);
    const order = new Map(rota.kinds.map((k, i) => [k.id, i]));
    const slots = [...new Map(rota.shifts.map((s) => [slotOf(s), s])).entries()].sort(([, a], [, b]) => (order.get(a.kindId) ?? 99) - (order.get(b.kindId) ?? 99) || a.from.localeCompare(b.from));
    return slots.map(([id, slot]): GridRow => {
      const cells = rota.shifts
        .filter((s) => slotOf(s) === id)
        .map((s): [string, ReactNode] => [
          s.date,
          <span key={s.id} className={css.cell}>
            {s.turns.map((t) => (
              <TurnMark key={t.personId} shift={s} turn={t} text={text} name={nameOf(t.personId)} />
            ))}
            {model.goneFrom(s.id).map((p) => (
              <GoneMark key={p} shift={s} text={text} name={nameOf(p)} />
            ))}
            {s.missing > 0 && !s.isPast && <GapMark shift={s} text={text} short />}
          </span>,
        ]);
      return { id, head: text.shift.of(slot), cells: new Map(cells) };
    });
  }, [model, text]);
}
