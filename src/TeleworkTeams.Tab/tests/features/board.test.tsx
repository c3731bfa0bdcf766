import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { board, row, session } from '../city';
import { now } from '../duty';
import { open } from '../open';
import { problem, serve } from '../server';

test('The board shows place, start, plan and presence in words, with its time and caveat', async () => {
  serve();
  open('#/board');
  const line = within(await screen.findByRole('row', { name: /鈴木 一郎/ }));
  await line.findByText('退席中');
  expect(line.getByText('在宅')).toBeTruthy();
  expect(line.getByText('8:21')).toBeTruthy();
  expect(line.getByText('議会資料')).toBeTruthy();
  expect(screen.getByText(/在席は9:39に取得/).textContent).toContain('「退席中」でも、電話や打合せなどで仕事をしていることがあります。');
});

test('Search finds by kana in hiragana and half-width alike; filters narrow by unit', async () => {
  serve();
  const user = open('#/board');
  const find = await screen.findByLabelText('名前・カナでさがす');
  await user.type(find, 'すずき');
  expect(screen.queryByRole('row', { name: /高橋/ })).toBeNull();
  await user.clear(find);
  await user.type(find, 'ﾀｶﾊｼ');
  expect(screen.queryByRole('row', { name: /鈴木/ })).toBeNull();
  await user.clear(find);
  await user.selectOptions(screen.getByLabelText('係'), 'u1');
  expect(screen.getByRole('row', { name: /鈴木/ })).toBeTruthy();
  expect(screen.queryByRole('row', { name: /高橋/ })).toBeNull();
});

test('Who is on duty stands above today’s board, with a way to the rota', async () => {
  serve({ 'GET /sections/s1/duty/now': () => now });
  open('#/board');
  const strip = within(await screen.findByRole('region', { name: 'いまの当番' }));
  expect(strip.getByText('佐藤 花子')).toBeTruthy();
  expect(strip.getByRole('link', { name: '当番表を開く' }).getAttribute('href')).toBe('#/duty');
});

test('A report by phone is recorded with its place and time', async () => {
  const calls = serve({ 'POST /sections/s1/people/p3/days/2026-11-24/start': () => row({ personId: 'p3', name: '高橋 美咲', place: 'home', start: '08:30' }) });
  const user = open('#/board');
  const line = within(await screen.findByRole('row', { name: /高橋 美咲/ }));
  await user.click(line.getByText('電話での始業を記録'));
  const dialog = within(await screen.findByRole('dialog'));
  expect(within(dialog.getByRole('combobox')).getAllByRole('option').map((o) => o.textContent)).toEqual(['庁舎', '在宅', 'サテライト']);
  await user.click(dialog.getByRole('button', { name: '記録する' }));

  expect(await screen.findByText('高橋 美咲さんの報告を記録しました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ place: 'home', at: '08:30' });
});

test('A manager sees somebody’s leave and takes a day back', async () => {
  let leaves = [{ date: '2026-11-25', kind: 'day', from: null, to: null, enteredBy: null }, { date: '2026-12-01', kind: 'morning', from: null, to: null, enteredBy: '佐藤 花子' }];
  const calls = serve({
    'GET /sections/s1/people/p2/leaves': () => leaves,
    'DELETE /sections/s1/people/p2/leaves/2026-11-25': () => {
      leaves = leaves.slice(1);
      return new Response(null, { status: 204 });
    },
  });
  const user = open('#/board');
  const line = within(await screen.findByRole('row', { name: /鈴木 一郎/ }));
  await user.click(line.getByText('休暇の登録・取り消し'));
  const dialog = within(await screen.findByRole('dialog'));
  const days = await dialog.findAllByRole('listitem');
  expect(days).toHaveLength(2);
  await user.click(within(days[0]!).getByRole('button'));

  expect(await screen.findByText('鈴木 一郎さんの休暇を取り消しました')).toBeTruthy();
  await vi.waitFor(() => expect(dialog.getAllByRole('listitem')).toHaveLength(1));
  expect(calls.some((c) => c.method === 'DELETE' && c.path === '/sections/s1/people/p2/leaves/2026-11-25')).toBe(true);
});

test('A manager asks once; what the server refuses is shown', async () => {
  serve({ 'POST /sections/s1/people/p3/ask': () => problem(409, 'ALREADY_ASKED', 'もうお願いしています', '8:50に送りました。') });
  const user = open('#/board');
  const line = within(await screen.findByRole('row', { name: /高橋 美咲/ }));
  await user.click(line.getByText('確認をお願いする'));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '確認をお願いする' }));
  expect(await screen.findByText('もうお願いしています')).toBeTruthy();
});

test('Staff see neither marks nor menus', async () => {
  serve({
    'GET /session': () => session({ roles: ['staff'], sections: [{ id: 's1', name: '総務課', canSeeBoard: true, canManage: false, canSeeRecords: false, canDecide: false }] }),
    'GET /sections/s1/board': () => board({ canManage: false, rows: [row({ isSelf: true }), row({ personId: 'p3', name: '高橋 美咲', state: 'none', place: null, start: null })] }),
  });
  open('#/board');
  await screen.findByRole('row', { name: /高橋 美咲/ });
  expect(screen.queryByText('未登録')).toBeNull();
  expect(screen.queryByRole('button', { name: /さんの操作/ })).toBeNull();
});

test('Presence is asked for every 30 seconds, and not while the page is hidden', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    let visible: DocumentVisibilityState = 'visible';
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
    const calls = serve();
    const asked = () => calls.filter((c) => c.path.endsWith('/presence')).length;
    open('#/board');
    await screen.findByText('退席中');
    const first = asked();
    await vi.advanceTimersByTimeAsync(30_500);
    await vi.waitFor(() => expect(asked()).toBe(first + 1));

    visible = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    const whenHidden = asked();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked()).toBe(whenHidden);

    visible = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(asked()).toBe(whenHidden + 1));
  } finally {
    vi.useRealTimers();
  }
});

test('Another day asks for no presence', async () => {
  const calls = serve({ 'GET /sections/s1/board?date=2026-11-20': () => board({ date: '2026-11-20' }) });
  open('#/board?date=2026-11-20');
  await screen.findByRole('row', { name: /鈴木 一郎/ });
  expect(calls.some((c) => c.path.endsWith('/presence'))).toBe(false);
});

test('The day before is one press away', async () => {
  const calls = serve();
  const user = open('#/board');
  await screen.findByRole('row', { name: /鈴木 一郎/ });
  await user.click(screen.getByRole('button', { name: '前の日' }));
  await vi.waitFor(() => expect(calls.some((c) => c.path === '/sections/s1/board?date=2026-11-23')).toBe(true));
});

test('Who has not reported yet shows what is approved; another place than that is a mark for managers', async () => {
  const rows = [row({ place: null, start: null, state: 'none', planned: 'home' }), row({ personId: 'p3', name: '高橋 美咲', place: 'office', planned: 'home', marks: ['placeDiffers'] })];
  serve({ 'GET /sections/s1/board': () => board({ rows }) });
  open('#/board');
  expect((await screen.findByRole('row', { name: /鈴木 一郎/ })).textContent).toContain('在宅の予定');
  expect(screen.getByRole('row', { name: /高橋 美咲/ }).textContent).toContain('承認と違う場所');
});
