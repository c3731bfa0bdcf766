import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { checkIn, day, month, monthDay, session } from '../city';
import { open } from '../open';
import { problem, serve } from '../server';

const waiting = (over = {}) => ({
  personId: 'p2', name: '鈴木 一郎', date: '2026-11-20', place: 'home', start: '08:30', end: '17:15', result: null, deliverable: null,
  report: { text: '要領を直した', at: '2026-11-24T08:20:00+09:00' }, seen: '2026-11-24T08:20:00+09:00', ...over,
});
const section = { 'GET /sections/s1/months/2026-11': () => ({ month: '2026-11', people: [month('鈴木 一郎')], next: null }) };
const figures = {
  from: '2026-11-01', to: '2026-11-30', personDays: 6, uniquePersons: 3, dailyMean: 0.32, maximumDay: { date: '2026-11-18', persons: 3, eligible: 4, rate: 75 }, hours: 46.5, businessDays: 19,
  eligible: 4, participationRate: 75, days: [{ date: '2026-11-17', persons: 3 }, { date: '2026-11-18', persons: 3 }],
};

test('A report that is due is written on the day’s page and begins with the result', async () => {
  const calls = serve({
    'GET /days/today': () => day({ reportDue: { date: '2026-11-20', result: '照会に回答' } }),
    'PUT /days/2026-11-20/report': () => day({ date: '2026-11-20' }),
  });
  const user = open();
  const field = await screen.findByRole('textbox', { name: '11月20日(金)の実績報告' });
  expect((field as HTMLTextAreaElement).value).toBe('照会に回答');
  await user.type(field, '、要領');
  await user.click(screen.getByRole('button', { name: '実績報告を出す' }));
  expect(await screen.findByText('実績報告を出しました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'PUT')?.body).toEqual({ text: '照会に回答、要領' });
});

test('A refused report stays in its field and says why', async () => {
  serve({
    'GET /days/today': () => day({ reportDue: { date: '2026-11-20', result: '照会' } }),
    'PUT /days/2026-11-20/report': () => problem(409, 'DAY_NOT_ENDED', 'まだ終業の報告がありません', '先に終業を報告してください。'),
  });
  const user = open();
  await user.click(await screen.findByRole('button', { name: '実績報告を出す' }));
  expect(await screen.findByText('先に終業を報告してください。')).toBeTruthy();
  expect((screen.getByRole('textbox', { name: '11月20日(金)の実績報告' }) as HTMLTextAreaElement).value).toBe('照会');
});

test('The person reads who acknowledged, and the word that came with it', async () => {
  serve({
    'GET /days/today': () =>
      day({ checkIn: checkIn({ end: '17:15', report: { text: '要領', at: '2026-11-24T17:20:00+09:00', source: 'tab' }, acknowledgement: { by: '山本 一郎', at: '2026-11-24T18:00:00+09:00', remark: '丁寧です' } }) }),
  });
  open();
  expect(await screen.findByText('山本 一郎が確認')).toBeTruthy();
  expect(screen.getByText('丁寧です')).toBeTruthy();
});

test('After coming back one press enters the hourly leave, with the source of the rule', async () => {
  const hourlyLeave = { hours: 2, from: '10:00', to: '12:00', state: 'offered' as const, source: '要綱第7条' };
  const calls = serve({
    'GET /days/today': () => day({ checkIn: checkIn(), hourlyLeave }),
    'POST /days/2026-11-24/hourly-leave': () => day({ checkIn: checkIn(), hourlyLeave: { ...hourlyLeave, state: 'entered' } }),
  });
  const user = open();
  expect(await screen.findByText('(出典：要綱第7条)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '時間休として登録' }));
  expect(await screen.findByText('時間休 10:00–12:00 を登録しました。')).toBeTruthy();
  expect(calls.some((c) => c.path === '/days/2026-11-24/hourly-leave')).toBe(true);
});

test('The month says where each report stands and lets the person write it', async () => {
  const calls = serve({
    'GET /months/2026-11': () => ({ ...month(), days: [monthDay('2026-11-20', { place: 'home', start: '08:30', end: '17:15', reportStanding: 'due', result: '照会' })] }),
    'PUT /days/2026-11-20/report': () => day(),
  });
  const user = open('#/records');
  const list = within(await screen.findByRole('table', { name: '一覧' }));
  expect(list.getByText('まだです')).toBeTruthy();
  await user.click(list.getByRole('button', { name: '11月20日(金)の実績報告を書く' }));
  await user.click(await screen.findByRole('button', { name: '実績報告を出す' }));
  expect(await screen.findByText('実績報告を出しました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'PUT')?.body).toEqual({ text: '照会' });
});

test('The form of a day’s application is fetched as a file', async () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const calls = serve({
    'GET /months/2026-11': () => ({ ...month(), days: [monthDay('2026-11-20', { place: 'home', applicationId: 'a-1' })] }),
    'GET /applications/a-1/print?era=false': () => new Response('<!DOCTYPE html>'),
  });
  const user = open('#/records');
  await user.click(await screen.findByRole('button', { name: '様式を印刷: 11月20日(金)' }));
  await user.click(screen.getByLabelText(/西暦/));
  await user.click(screen.getByRole('button', { name: 'ダウンロード' }));
  expect(await screen.findByText('ダウンロードが完了しました')).toBeTruthy();
  expect(calls.some((c) => c.path === '/applications/a-1/print?era=false')).toBe(true);
});

test('Many reports are acknowledged together, and each that is not is named with its reason', async () => {
  const calls = serve({
    ...section,
    'GET /sections/s1/reports': () => ({ wanted: true, source: null, items: [waiting(), waiting({ personId: 'p3', name: '高橋 美咲' })], next: null }),
    'POST /sections/s1/reports/acknowledge': () => ({
      results: [{ personId: 'p2', date: '2026-11-20', ok: true, code: null, message: null }, { personId: 'p3', date: '2026-11-20', ok: false, code: 'CHANGED_MEANWHILE', message: '見たあとに書き換えられています' }],
    }),
  });
  const user = open('#/records?section=s1');
  await user.click(await screen.findByRole('checkbox', { name: 'すべて選ぶ' }));
  await user.click(screen.getByRole('button', { name: '選んだ2件を確認する' }));
  expect(await screen.findByText('1件は確認できませんでした')).toBeTruthy();
  expect(screen.getByText(/高橋 美咲 2026-11-20: 見たあとに書き換えられています/)).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: '鈴木 一郎さんの11月20日(金)を選ぶ' })).toBeNull();
  expect(screen.getByRole('checkbox', { name: '高橋 美咲さんの11月20日(金)を選ぶ' })).toBeTruthy();
  expect((calls.find((c) => c.method === 'POST')?.body as { items: unknown[] }).items[0]).toEqual({ personId: 'p2', date: '2026-11-20', seen: '2026-11-24T08:20:00+09:00' });
});

test('One report is acknowledged with a word', async () => {
  const calls = serve({
    ...section,
    'GET /sections/s1/reports': () => ({ wanted: true, source: null, items: [waiting()], next: null }),
    'POST /sections/s1/people/p2/days/2026-11-20/acknowledge': () => waiting(),
  });
  const user = open('#/records?section=s1');
  await user.click(await screen.findByRole('button', { name: '鈴木 一郎さんの11月20日(金)をひとことを付けて確認' }));
  await user.type(await screen.findByLabelText(/ひとこと/, { selector: 'input' }), '丁寧です');
  await user.click(screen.getByRole('button', { name: '確認する' }));
  expect(await screen.findByText('確認を待つ実績報告はありません。')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ remark: '丁寧です', seen: '2026-11-24T08:20:00+09:00' });
});

test('The five figures stand under five names, each with what it counts', async () => {
  serve({ ...section, 'GET /sections/s1/figures?from=2026-11-01&to=2026-11-30': () => figures });
  open('#/records?section=s1');
  const values = ['のべ人日', '実人数', '日平均', '最大日', '時間'].map(async (name) => (await screen.findByText(name, { selector: 'dt' })).nextElementSibling?.textContent);
  expect(await Promise.all(values)).toEqual(['6人日', '3人', '0.32人/日', '3人', '46.5時間']);
  expect(screen.getByText('11月18日(水)。その日の対象者4人の75%')).toBeTruthy();
  expect(screen.getByRole('list', { name: '日ごとのテレワークの人数' }).textContent).toContain('11月17日(火) 3 3人');
});

test('The file for the attendance system comes in the encoding that was chosen, and is said to be complete', async () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const calls = serve({ ...section, 'GET /sections/s1/months/2026-11/attendance.csv?encoding=shift_jis': () => new Response('a,b') });
  const user = open('#/records?section=s1');
  await user.click(await screen.findByRole('button', { name: '勤怠システム用CSV(Shift_JIS)' }));
  expect(await screen.findByText('ダウンロードが完了しました')).toBeTruthy();
  expect(calls.some((c) => c.path.includes('shift_jis'))).toBe(true);
});

test('Personnel reads the figures of the whole city', async () => {
  const calls = serve({ 'GET /session': () => session({ roles: ['personnel'] }), 'GET /city/figures?from=2026-11-01&to=2026-11-30': () => ({ ...figures, personDays: 387 }) });
  const user = open('#/records');
  await user.selectOptions(await screen.findByLabelText('だれの記録'), 'city');
  expect(await screen.findByText('387人日')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'CSVをダウンロード' })).toBeNull();
  expect(calls.some((c) => c.path.startsWith('/city/figures'))).toBe(true);
});
