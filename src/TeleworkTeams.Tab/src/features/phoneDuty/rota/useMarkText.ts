import { useMemo } from 'react';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { marksOf } from '../marks';
import type { RotaShift, Turn } from '../types';
import { useShiftText } from '../useShiftText';
import { dutyWords } from '../words';
import type { RotaModel } from './model';
import { rotaWords } from './words';

/** The short and the full words of a turn: 電前 and 電話 8:30–12:00. */
export function useMarkText(model: RotaModel) {
  const words = useWords(rotaWords);
  const duty = useWords(dutyWords);
  const format = useFormat();
  const text = useShiftText(model.rota.kinds);
  return useMemo(() => {
    const marks = marksOf(model.rota.kinds);
    const part = (shift: RotaShift) => {
      const p = model.partOf(shift);
      return p === null ? '' : p === 'time' ? format.time(shift.from) : duty[p];
    };
    const about = (t: Turn) => [t.isLocked && words.locked, t.isNew && words.fresh, t.swap && words.swap[t.swap], ...t.problems.map((p) => p.message)].filter((x): x is string => typeof x === 'string');
    const short = (t: Turn) => [t.isLocked && words.lockedShort, t.isNew && words.freshShort, t.swap && words.swapShort, t.problems.length > 0 && words.problemShort].filter((x): x is string => typeof x === 'string');
    return { marks, mark: (s: RotaShift) => marks.get(s.kindId) ?? '', part, about, short, shift: text };
  }, [model, words, duty, format, text]);
}

export type MarkText = ReturnType<typeof useMarkText>;
