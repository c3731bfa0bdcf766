import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import type { PlannedDay } from './types';
import { teleworkWords } from './words';

const few = 3;

/** Days of an application in words: 11月25日(水)午前、11月26日(木) ほか4日. */
export function useDaysText() {
  const words = useWords(teleworkWords);
  const format = useFormat();
  const one = (day: PlannedDay) => {
    if (day.part === 'hours' && day.from && day.to) return `${format.date(day.date)} ${words.hoursOf(format.time(day.from), format.time(day.to))}`;
    return day.part === 'day' ? format.date(day.date) : `${format.date(day.date)} ${words.parts[day.part]}`;
  };
  const all = (days: PlannedDay[]) => {
    const named = days.slice(0, few).map(one).join(', ');
    return days.length > few ? `${named} ${words.daysMore(days.length - few)}` : named;
  };
  return { one, all };
}
