import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { checkIn, day, session } from '../city';
import { open } from '../open';
import { problem, serve } from '../server';

test('One tap on a place is a complete report', async () => {
  const calls = serve({ 'POST /days/2026-11-24/start': () => day({ checkIn: checkIn(), canUndo: true }) });
  const user = open();
  await user.click(await screen.findByRole('button', { name: '在宅' }));

  expect(await screen.findByRole('heading', { name: '在宅で勤務中です' })).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ place: 'home' });
  expect(screen.getByText('始業を報告しました(在宅)')).toBeTruthy();
});

test('After a tap the keyboard goes on from the headline', async () => {
  serve({ 'POST /days/2026-11-24/start': () => day({ checkIn: checkIn() }) });
  const user = open();
  (await screen.findByRole('button', { name: '在宅' })).focus();
  await user.keyboard('{Enter}');
  const headline = await screen.findByRole('heading', { name: '在宅で勤務中です' });
  await vi.waitFor(() => expect(document.activeElement).toBe(headline));
});

test('Yesterday’s plan goes along when it is taken over before the tap', async () => {
  const calls = serve({ 'GET /days/today': () => day({ lastPlan: '広報紙の校正' }), 'POST /days/2026-11-24/start': () => day({ checkIn: checkIn() }) });
  const user = open();
  await user.click(await screen.findByRole('button', { name: '昨日と同じ' }));
  await user.click(screen.getByRole('button', { name: '庁舎' }));

  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ place: 'office', plan: '広報紙の校正' });
});

test('A second tap while the first is under way sends nothing', async () => {
  let answer = (_: unknown) => {};
  const calls = serve({ 'POST /days/2026-11-24/start': () => new Promise((done) => (answer = done)) });
  const user = open();
  const home = await screen.findByRole('button', { name: '在宅' });
  await user.click(home);
  await user.click(home);
  answer(day({ checkIn: checkIn() }));

  await screen.findByRole('heading', { name: '在宅で勤務中です' });
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(1);
});

test('A refusal is shown in the server’s words and the written text stays', async () => {
  serve({ 'GET /days/today': () => day({ checkIn: checkIn() }), 'POST /days/2026-11-24/end': () => problem(400, 'LINK_NOT_HTTPS', 'リンクを確かめてください', 'https:// で始まるアドレスを入れてください。') });
  const user = open();
  await user.type(await screen.findByLabelText('成果物のリンク(任意)'), 'http://example.com');
  await user.click(screen.getByRole('button', { name: '業務終了' }));

  expect((await screen.findByRole('alert')).textContent).toContain('https:// で始まるアドレスを入れてください。');
  expect(screen.getByLabelText<HTMLInputElement>('成果物のリンク(任意)').value).toBe('http://example.com');
});

test('A correction sends only what was changed', async () => {
  const calls = serve({ 'GET /days/today': () => day({ checkIn: checkIn({ plan: '議会資料' }), canCorrect: true }), 'PUT /days/2026-11-24': () => day({ checkIn: checkIn({ place: 'office' }) }) });
  const user = open();
  await user.click(await screen.findByRole('button', { name: '訂正' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.selectOptions(dialog.getByLabelText('勤務場所'), 'office');
  await user.click(dialog.getByRole('button', { name: '訂正' }));

  await screen.findByRole('heading', { name: '庁舎で勤務中です' });
  expect(calls.find((c) => c.method === 'PUT')?.body).toEqual({ place: 'office' });
});

test('A dialog that is given up gives the focus back', async () => {
  serve({ 'GET /days/today': () => day({ checkIn: checkIn(), canCorrect: true }) });
  const user = open();
  const opener = await screen.findByRole('button', { name: '訂正' });
  await user.click(opener);
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'キャンセル' }));
  await vi.waitFor(() => expect(document.activeElement).toBe(opener));
});

test('Yesterday’s missing end is closed in one tap', async () => {
  let missing: string | null = '2026-11-20';
  const calls = serve({
    'GET /days/today': () => day({ missingEnd: missing }),
    'POST /days/2026-11-20/end': () => {
      missing = null;
      return day({ date: '2026-11-20' });
    },
  });
  const user = open();
  await user.click(await screen.findByRole('button', { name: '11月20日を終業にする' }));

  await vi.waitFor(() => expect(screen.queryByText(/終業がまだ報告されていません/)).toBeNull());
  expect(calls.some((c) => c.method === 'POST' && c.path === '/days/2026-11-20/end')).toBe(true);
});

test('中抜け and 戻り appear only where the section allows them', async () => {
  serve({ 'GET /days/today': () => day({ checkIn: checkIn() }) });
  open();
  await screen.findByRole('heading', { name: '在宅で勤務中です' });
  expect(screen.queryByRole('button', { name: '中抜け' })).toBeNull();
});

test('Who looked at the records is listed with the time in the office’s zone', async () => {
  serve({ 'GET /views': () => ({ items: [{ at: '2026-11-20T07:02:00Z', by: '木村 総', role: 'personnel', what: 'csv', month: '2026-10' }], next: null }) });
  open();
  expect(await screen.findByText('11月20日(金) 16:02 · CSV(2026年10月)')).toBeTruthy();
});

test('Hourly leave carries its times', async () => {
  const calls = serve({ 'POST /leaves': () => [] });
  const user = open();
  await user.click(await screen.findByRole('button', { name: '休暇を登録' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('時間'));
  await user.type(dialog.getByLabelText(/開始時刻/), '10:00');
  await user.type(dialog.getByLabelText(/終了時刻/), '12:00');
  await user.click(dialog.getByRole('button', { name: '追加' }));

  await vi.waitFor(() => expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ from: '2026-11-24', to: '2026-11-24', kind: 'hours', fromTime: '10:00', toTime: '12:00' }));
});

test('A day that cannot be loaded says why and can be tried again', async () => {
  let works = false;
  serve({ 'GET /days/today': () => (works ? day() : problem(503, 'BUSY', 'いま混み合っています', '少し待ってください。')) });
  const user = open();
  expect(await screen.findByText('いま混み合っています')).toBeTruthy();
  works = true;
  await user.click(screen.getByRole('button', { name: 'もう一度試す' }));
  expect(await screen.findByRole('button', { name: '在宅' })).toBeTruthy();
});

test('The whole page is in English when the session says so', async () => {
  history.replaceState(null, '', '/tab/?person=p1');
  serve({ 'GET /session': () => session({ language: 'en' }), 'GET /days/today': () => day({ pattern: { id: 'r', name: 'Regular', start: '08:30', end: '17:15' } }) });
  open();
  expect(await screen.findByRole('heading', { name: 'Tue, Nov 24' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Home' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

test('What is approved for the day stands first and says so', async () => {
  serve({ 'GET /days/today': () => day({ places: ['home', 'office'], planned: ['home'] }) });
  open();
  expect(await screen.findByText('今日は在宅が承認されています。')).toBeTruthy();
  expect(screen.getAllByRole('button').map((b) => b.textContent).filter((t) => t === '在宅' || t === '庁舎')).toEqual(['在宅', '庁舎']);
});
