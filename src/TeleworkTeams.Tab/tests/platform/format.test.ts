import { expect, test } from 'vitest';
import { addDays, addMonths, weeksOf } from '../../src/platform/format/calendar';
import { createFormat } from '../../src/platform/format/format';

const ja = createFormat('ja', 'Asia/Tokyo');
const en = createFormat('en', 'Asia/Tokyo');

test('Dates and times read as the city writes them', () => {
  expect(ja.date('2026-11-20')).toBe('11月20日(金)');
  expect(ja.fullDate('2026-11-20')).toBe('2026年11月20日(金)');
  expect(en.fullDate('2026-11-20')).toBe('Fri, Nov 20, 2026');
  expect(ja.time('08:30')).toBe('8:30');
  expect(ja.month('2026-11')).toBe('2026年11月');
  expect(ja.duration(465)).toBe('7時間45分');
  expect(en.date('2026-11-20')).toBe('Fri, Nov 20');
  expect(en.duration(60)).toBe('1 h');
});

test('Instants are shown in the office’s zone, over midnight too', () => {
  expect(ja.moment('2026-11-23T15:05:00Z')).toBe('11月24日(火) 0:05');
  expect(ja.clock('2026-11-24T09:39:42+09:00')).toBe('9:39');
});

test('Days and months step over year ends and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
});

test('Every month of ten years is laid out from Monday, complete and in order', () => {
  for (let month = '2024-01'; month < '2034-01'; month = addMonths(month, 1)) {
    const weeks = weeksOf(month);
    const days = weeks.flat().filter((d) => d !== null);
    expect(weeks.every((w) => w.length === 7)).toBe(true);
    expect(days[0]).toBe(`${month}-01`);
    expect(addDays(days.at(-1)!, 1)).toBe(`${addMonths(month, 1)}-01`);
    expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe((weeks[0]!.indexOf(days[0]!) + 1) % 7);
  }
});
