import { useMemo } from 'react';
import { useLanguage, type Language } from '../i18n/language';
import { useSession } from '../identity/session';

/** The one place where dates and times become text. Dates are "2026-11-24", times of day "08:30", instants ISO 8601. */
export interface Format {
  /** 11月24日(火) / Tue, Nov 24 */
  date(date: string): string;
  /** 2026年11月24日(火) / Tue, Nov 24, 2026: where the year is not clear */
  fullDate(date: string): string;
  /** 11月24日 / Nov 24 */
  shortDate(date: string): string;
  /** 2026年11月 / November 2026 */
  month(month: string): string;
  /** 8:30; no leading zero in either language. */
  time(time: string): string;
  /** An instant as a time of day in the office's zone. */
  clock(instant: string): string;
  /** An instant as date and time in the office's zone. */
  moment(instant: string): string;
  /** 7時間45分 / 7 h 45 min */
  duration(minutes: number): string;
  /** 月 … 日 / Mon … Sun */
  weekdays(): string[];
}

const at = (date: string) => new Date(`${date}T00:00:00Z`);

export function createFormat(language: Language, zone: string): Format {
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const monthDay = make({ month: language === 'ja' ? 'long' : 'short', day: 'numeric', timeZone: 'UTC' });
  const weekday = make({ weekday: 'short', timeZone: 'UTC' });
  const yearMonth = make({ year: 'numeric', month: 'long', timeZone: 'UTC' });
  const local = make({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });

  const parts = (instant: string) => Object.fromEntries(local.formatToParts(new Date(instant)).map((p) => [p.type, p.value]));
  const time = (value: string) => value.slice(0, 5).replace(/^0/, '');
  const clock = (instant: string) => {
    const p = parts(instant);
    return time(`${p.hour}:${p.minute}`);
  };
  const date = (value: string) => {
    const day = monthDay.format(at(value));
    const name = weekday.format(at(value));
    return language === 'ja' ? `${day}(${name})` : `${name}, ${day}`;
  };
  return {
    date,
    fullDate: (value) => (language === 'ja' ? `${value.slice(0, 4)}年${date(value)}` : `${date(value)}, ${value.slice(0, 4)}`),
    shortDate: (value) => monthDay.format(at(value)),
    month: (value) => yearMonth.format(at(`${value}-01`)),
    time,
    clock,
    moment: (instant) => {
      const p = parts(instant);
      return `${date(`${p.year}-${p.month}-${p.day}`)} ${clock(instant)}`;
    },
    duration: (minutes) => {
      const [h, m] = [Math.floor(minutes / 60), minutes % 60];
      if (language === 'ja') return m === 0 ? `${h}時間` : h === 0 ? `${m}分` : `${h}時間${m}分`;
      return m === 0 ? `${h} h` : h === 0 ? `${m} min` : `${h} h ${m} min`;
    },
    weekdays: () => ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'].map((d) => weekday.format(at(d))),
  };
}

export function useFormat(): Format {
  const language = useLanguage();
  const { session } = useSession();
  return useMemo(() => createFormat(language, session.zone), [language, session.zone]);
}
