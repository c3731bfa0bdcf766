import { useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import css from './Plan.module.css';
import type { DaySeat, HalfState, Site, SiteDay } from './types';
import { useSeatText } from './useSeatText';
import { seatWords } from './words';

const steps: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The next seat that way: the nearest one in front, one to the side counts double. */
export function seatTowards(seats: DaySeat[], from: DaySeat, key: string): DaySeat | null {
  const step = steps[key];
  if (!step) return null;
  const [dx, dy] = step;
  const cost = (s: DaySeat) => {
    const ahead = (s.x - from.x) * dx + (s.y - from.y) * dy;
    return ahead <= 0 ? Infinity : ahead + 2 * Math.abs((s.x - from.x) * dy + (s.y - from.y) * dx);
  };
  const best = [...seats].sort((a, b) => cost(a) - cost(b))[0];
  return best && cost(best) < Infinity ? best : null;
}

/** The site as it lies: each seat a button at its place, with its state in words. One of them is in the tab order, arrows walk. */
export function Plan({ site, day, choose }: { site: Site; day: SiteDay; choose: ((seat: DaySeat) => void) | null }) {
  const words = useWords(seatWords);
  const format = useFormat();
  const text = useSeatText();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [current, setCurrent] = useState(day.seats[0]?.id);
  const [left, top] = [Math.min(...day.seats.map((s) => s.x)), Math.min(...day.seats.map((s) => s.y))];
  const walk = (event: KeyboardEvent, seat: DaySeat) => {
    const next = seatTowards(day.seats, seat, event.key);
    if (!next) return;
    event.preventDefault();
    setCurrent(next.id);
    buttons.current.get(next.id)?.focus();
  };
  return (
    <>
      {choose && <p className={css.hint}>{words.planHint}</p>}
      <div className={css.scroll}>
        <div className={css.plan} role="group" aria-label={words.planOf(site.name, format.date(day.date))}>
          {day.seats.map((seat) => (
            <button
              key={seat.id}
              ref={(element) => void (element ? buttons.current.set(seat.id, element) : buttons.current.delete(seat.id))}
              type="button"
              className={css.seat}
              style={{ gridColumn: seat.x - left + 1, gridRow: seat.y - top + 1 }}
              tabIndex={seat.id === current ? 0 : -1}
              aria-disabled={choose === null}
              onFocus={() => setCurrent(seat.id)}
              onKeyDown={(e) => walk(e, seat)}
              onClick={() => choose?.(seat)}
            >
              <span className={css.name}>
                <span className="hidden">{words.seat} </span>
                {seat.name}{' '}
              </span>
              <Half name={words.morning} state={seat.morning} text={text.state(seat.morning)} />
              <Half name={words.afternoon} state={seat.afternoon} text={text.state(seat.afternoon)} />
              {text.who(seat).map((line) => (
                <span key={line} className={css.who}>
                  {line}{' '}
                </span>
              ))}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}

function Half({ name, state, text }: { name: string; state: HalfState | null; text: string }) {
  return (
    <span className={`${css.half} ${css[state ?? 'closed'] ?? ''}`}>
      <span>{name} </span>
      <span>{text} </span>
    </span>
  );
}
