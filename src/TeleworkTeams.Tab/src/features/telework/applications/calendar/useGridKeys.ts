import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { addDays, addMonths, monthOf, weekdayOf } from '../../../../platform/format/calendar';

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where a key leads from `date`; null when the key does not move. Page keys keep the day of the month where it exists. */
function target(key: string, date: string): string | null {
  if (key in steps) return addDays(date, steps[key] ?? 0);
  if (key === 'Home') return addDays(date, -weekdayOf(date));
  if (key === 'End') return addDays(date, 6 - weekdayOf(date));
  if (key !== 'PageUp' && key !== 'PageDown') return null;
  const month = addMonths(monthOf(date), key === 'PageUp' ? -1 : 1);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}-${date.slice(8)}`;
  return same < last ? same : last;
}

/** One tab stop for the whole grid: arrows, Home, End and the page keys walk, space and Enter choose. */
export function useGridKeys(month: string, setMonth: (month: string) => void, today: string, toggle: (date: string) => void) {
  const [at, setAt] = useState(monthOf(today) === month ? today : `${month}-01`);
  const current = monthOf(at) === month ? at : `${month}-01`;
  const grid = useRef<HTMLTableElement>(null);
  const walked = useRef(false);

  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-date="${current}"]`)?.focus();
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      toggle(current);
      return;
    }
    const to = target(event.key, current);
    if (to === null) return;
    event.preventDefault();
    walked.current = true;
    setAt(to);
    if (monthOf(to) !== month) setMonth(monthOf(to));
  };
  return { grid, current, setAt, onKeyDown };
}
