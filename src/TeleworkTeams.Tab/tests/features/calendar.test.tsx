import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CalendarDate, CityCalendar, HolidayPreview } from '../../src/features/people/city/calendar/types';
import { session } from '../city';
import { open } from '../open';
import { json, problem, serve, type Answer } from '../server';

const stored = (over: Partial<CityCalendar> = {}): CityCalendar => ({
  builtIn: { from: 1955, to: 2030 }, published: null, holidays: [], closedDays: [{ date: '2026-12-07', name: '庁舎点検' }], halfDays: [], configured: [],
  changedAt: null, changedBy: null, ...over,
});

const date = (day: string, over: Partial<CalendarDate> = {}): CalendarDate => ({ date: day, open: true, kind: 'open', name: null, closedHalf: null, halfName: null, ...over });

const days = [
  date('2026-11-23', { open: false, kind: 'holiday', name: '勤労感謝の日' }),
  date('2026-12-07', { open: false, kind: 'closed', name: '庁舎点検' }),
  date('2026-12-09', { closedHalf: 'afternoon', halfName: '停電' }),
];

const show = (answers: Record<string, Answer> = {}) => {
  const calls = serve({
    'GET /city/calendar': () => json(stored(), { ETag: '"1"' }),
    'GET /calendar': () => ({ from: '2026-01-01', to: '2026-12-31', businessDays: 242, days }),
    ...answers,
  });
  return { calls, user: open('#/settings/calendar') };
};

test('The year says in words what is closed and why, as a calendar and as a list', async () => {
  const { user } = show();
  expect(await screen.findByText('開庁日242日')).toBeTruthy();
  const december = within(screen.getByRole('table', { name: '2026年12月' }));
  expect(december.getByText('閉庁 庁舎点検')).toBeTruthy();
  expect(december.getByText('午後は閉庁 停電')).toBeTruthy();

  await user.selectOptions(screen.getByLabelText('表示'), 'list');
  const list = within(await screen.findByRole('table', { name: '一覧' }));
  expect(list.getAllByRole('row')).toHaveLength(4);
  expect(list.getByText('勤労感謝の日')).toBeTruthy();
});

test('A day that is added is saved with the version that was read, and the year is read again', async () => {
  const { calls, user } = show({ 'PUT /city/calendar': (c) => json(stored(c.body as object), { ETag: '"2"' }) });
  const list = within(await screen.findByRole('region', { name: '半日の閉庁' }));
  fireEvent.change(list.getByLabelText('日付'), { target: { value: '2026-12-28' } });
  await user.selectOptions(list.getByLabelText('閉まるのは'), 'morning');
  await user.type(list.getByLabelText('名前'), '納会');
  await user.click(list.getByRole('button', { name: '半日の閉庁を追加' }));
  await user.click(within(screen.getByRole('region', { name: '閉庁日' })).getByRole('button', { name: /庁舎点検を削除/ }));
  const before = calls.filter((c) => c.path.startsWith('/calendar')).length;
  await user.click(screen.getByRole('button', { name: '保存' }));

  expect(await screen.findByText('暦を保存しました')).toBeTruthy();
  const put = calls.find((c) => c.method === 'PUT')!;
  expect(put.headers.get('If-Match')).toBe('"1"');
  expect(put.body).toEqual({ holidays: [], closedDays: [], halfDays: [{ date: '2026-12-28', name: '納会', half: 'morning' }] });
  await waitFor(() => expect(calls.filter((c) => c.path.startsWith('/calendar')).length).toBe(before + 1));
});

test('After somebody else’s change the own days are put on top of the latest', async () => {
  let etag = '"1"';
  const { calls, user } = show({
    'GET /city/calendar': () => json(etag === '"1"' ? stored() : stored({ closedDays: [{ date: '2026-12-08', name: 'ほかの人' }] }), { ETag: etag }),
    'PUT /city/calendar': (c) => (c.headers.get('If-Match') === etag ? json(stored(c.body as object), { ETag: '"3"' }) : problem(412, 'STALE', '', '')),
  });
  const list = within(await screen.findByRole('region', { name: '市の休日' }));
  fireEvent.change(list.getByLabelText('日付'), { target: { value: '2026-12-04' } });
  expect(list.getByRole('button', { name: '市の休日を追加' }).getAttribute('aria-disabled')).toBe('true');
  await user.type(list.getByLabelText('名前'), '市民の日');
  await user.click(list.getByRole('button', { name: '市の休日を追加' }));
  etag = '"2"';
  await user.click(screen.getByRole('button', { name: '保存' }));
  await user.click(await screen.findByRole('button', { name: '最新を読み込む' }));
  expect(await screen.findByText(/ほかの人$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('暦を保存しました');
  expect(calls.filter((c) => c.method === 'PUT').at(-1)?.body).toEqual({ holidays: [{ date: '2026-12-04', name: '市民の日' }], closedDays: [{ date: '2026-12-08', name: 'ほかの人' }], halfDays: [] });
});

test('A file shows first what it would change, and is applied by a second press', async () => {
  const preview: HolidayPreview = { years: { from: 2026, to: 2027 }, days: 35, changes: [{ date: '2026-11-25', kind: 'added', before: null, after: '臨時の祝日' }], errors: [], applied: false };
  const { calls, user } = show({
    'POST /city/calendar/holidays?apply=false': () => preview,
    'POST /city/calendar/holidays?apply=true': () => ({ ...preview, applied: true }),
  });
  const file = new File([new Uint8Array([0x8d, 0x91])], 'syukujitsu.csv', { type: 'text/csv' });
  await user.upload(await screen.findByLabelText('祝日のCSVファイル'), file);
  expect(await screen.findByText('祝日になる')).toBeTruthy();
  expect(screen.getByText('臨時の祝日')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '取り込む' }));
  expect((await screen.findAllByText('祝日を取り込みました')).length).toBeGreaterThan(0);
  expect(calls.find((c) => c.path.endsWith('apply=true'))?.body).toBe(file);
  expect(screen.queryByRole('button', { name: '取り込む' })).toBeNull();
});

test('Every bad line is named and nothing can be applied', async () => {
  const { user } = show({
    'POST /city/calendar/holidays?apply=false': () => ({ years: null, days: 0, changes: [], errors: [{ line: 3, code: 'INVALID_DATE', message: '日付が正しくありません。' }], applied: false }),
  });
  await user.upload(await screen.findByLabelText('祝日のCSVファイル'), new File(['x'], 'x.csv', { type: 'text/csv' }));
  expect(await screen.findByText('3行目')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '取り込む' })).toBeNull();
});

test('One button goes back to the built-in holidays', async () => {
  let published: CityCalendar['published'] = { from: 1955, to: 2027, days: 1067, at: '2026-11-20T09:00:00+09:00', by: '佐藤 花子' };
  const { user } = show({
    'GET /city/calendar': () => json(stored({ published }), { ETag: '"1"' }),
    'DELETE /city/calendar/holidays': () => {
      published = null;
      return new Response(null, { status: 204 });
    },
  });
  expect(await screen.findByText(/1955年〜2027年、1067日.*佐藤 花子さんが11月20日/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '内蔵の祝日に戻す' }));
  expect(await screen.findByText(/内蔵の祝日\(1955年〜2030年\)を使っています/)).toBeTruthy();
});

test('Only administrators see the calendar’s settings', async () => {
  serve({ 'GET /session': () => session({ roles: ['staff', 'head'] }) });
  open('#/settings/basics');
  await screen.findByRole('link', { name: '基本' });
  expect(screen.queryByRole('link', { name: '暦' })).toBeNull();
});
