import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { month } from '../city';
import { open } from '../open';
import { problem, serve } from '../server';

test('One’s month is a summary, a calendar and a table', async () => {
  serve();
  open('#/records');
  const list = within(await screen.findByRole('table', { name: '一覧' }));
  expect(list.getByRole('row', { name: /11月20日\(金\)/ }).textContent).toContain('7時間45分');
  const calendar = within(screen.getByRole('table', { name: 'カレンダー 2026年11月' }));
  expect(calendar.getByText('勤労感謝の日')).toBeTruthy();
  expect(calendar.getByRole('link', { name: '11月20日(金)を開く' }).getAttribute('href')).toBe('#/today?date=2026-11-20');
});

test('The CSV is fetched as the person, saved, and said to be complete', async () => {
  const saved: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const calls = serve({ 'GET /months/2026-11/csv': () => new Response('\uFEFFa,b', { headers: { 'Content-Disposition': "attachment; filename*=UTF-8''%E8%A8%98%E9%8C%B2.csv" } }) });
  const user = open('#/records');
  await user.click(await screen.findByRole('button', { name: 'CSVをダウンロード' }));

  expect(await screen.findByText('ダウンロードが完了しました')).toBeTruthy();
  expect(saved).toEqual(['記録.csv']);
  expect(calls.find((c) => c.path.endsWith('/csv'))?.headers.get('X-Local-Person')).toBe('p1');
});

test('A refused CSV says why and saves nothing', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  serve({ 'GET /months/2026-11/csv': () => problem(404, 'NOT_FOUND', '見つかりません', 'この記録は見られません。') });
  const user = open('#/records');
  await user.click(await screen.findByRole('button', { name: 'CSVをダウンロード' }));
  expect(await screen.findByText('この記録は見られません。')).toBeTruthy();
  expect(click).not.toHaveBeenCalled();
});

test('The section’s month comes page by page and opens one person at a press', async () => {
  serve({
    'GET /sections/s1/months/2026-11': () => ({ month: '2026-11', people: [month('鈴木 一郎')], next: 'c2' }),
    'GET /sections/s1/months/2026-11?cursor=c2': () => ({ month: '2026-11', people: [month('高橋 美咲')], next: null }),
  });
  const user = open('#/records?section=s1');
  await user.click(await screen.findByRole('button', { name: 'さらに表示' }));
  await user.click(await screen.findByRole('button', { name: '高橋 美咲さんの月を表示' }));
  expect(await screen.findByRole('heading', { name: '高橋 美咲' })).toBeTruthy();
});
