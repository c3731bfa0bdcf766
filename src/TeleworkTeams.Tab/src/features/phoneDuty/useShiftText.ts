import { useMemo } from 'react';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import type { Named, NamedShift, Shift } from './types';
import { dutyWords } from './words';

export interface ShiftText {
  /** 8:30–12:00 */
  span(shift: Pick<Shift, 'from' | 'to'>): string;
  /** 電話 8:30–12:00 */
  of(shift: Shift): string;
  /** 12月3日(木) 電話 8:30–12:00 */
  dated(shift: Shift): string;
}

/** The words for a shift; the kinds are asked only where the shift does not bring its kind's name. */
export function useShiftText(kinds: readonly Named[] = none): ShiftText {
  const words = useWords(dutyWords);
  const format = useFormat();
  return useMemo(() => {
    const span = (s: Pick<Shift, 'from' | 'to'>) => words.span(format.time(s.from), format.time(s.to));
    const kind = (s: Shift) => (s as Partial<NamedShift>).kindName ?? kinds.find((k) => k.id === s.kindId)?.name ?? '';
    const of = (s: Shift) => words.shift(kind(s), format.time(s.from), format.time(s.to)).trim();
    return { span, of, dated: (s) => `${format.date(s.date)} ${of(s)}` };
  }, [words, format, kinds]);
}

const none: readonly Named[] = [];
