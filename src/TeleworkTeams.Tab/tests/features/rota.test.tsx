import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { session } from '../city';
import { draft, draftServer, duty, gap, rota, rotaPerson, shift, turn } from '../duty';
import { open } from '../open';
import { problem, serve, type Answer, type Call } from '../server';

const served = (over: Record<string, Answer> = {}) => serve({ ...duty, ...over });
const grid = async (rows = '職員ごと') => within(await screen.findByRole('grid', { name: `2026年11月の当番表 ${rows}` }));
const cell = (day: string, row: RegExp, g: Awaited<ReturnType<typeof grid>>) => {
  const at = g.getAllByRole('columnheader').findIndex((h) => h.textContent?.includes(day)) - 1;
  return within(g.getByRole('row', { name: row })).getAllByRole('gridcell')[at] as HTMLElement;
};
const puts = (calls: Call[]) => calls.filter((c) => c.method === 'PUT');

// The page is fetched when it is opened; a busy machine takes its time over the first.
beforeAll(() => import('../../src/features/phoneDuty/DutyPage'), 60_000);

test('Who is on duty now stands on top, with who is next', async () => {
  served();
  open('#/duty');
  const strip = within(await screen.findByRole('region', { name: 'いまの当番' }));
  expect(strip.getByText('佐藤 花子')).toBeTruthy();
  expect(strip.getByText('12:00まで')).toBeTruthy();
  expect(strip.getByText('次:高橋 美咲(11月25日(水) 8:30から)')).toBeTruthy();
});

test('The month shows turns, what keeps people away, wishes and gaps in words', async () => {
  served();
  open('#/duty');
  const g = await grid();
  expect(cell('11月24日', /佐藤 花子/, g).textContent).toContain('電話 8:30–12:00');
  expect(cell('11月24日', /佐藤 花子/, g).textContent).toContain('電前');
  expect(cell('11月25日', /鈴木 一郎/, g).textContent).toContain('在宅勤務');
  expect(cell('11月26日', /鈴木 一郎/, g).textContent).toContain('当番を避けたい');
  expect(cell('11月25日', /^不足/, g).textContent).toContain('電話 13:00–17:15 不足1人');
  expect(g.getByRole('columnheader', { name: /勤労感謝の日/ })).toBeTruthy();
  // Whoever manages nothing edits nothing.
  expect(screen.queryByRole('button', { name: '案を作る' })).toBeNull();
});

test('A gap tells its reasons and ways when asked, by keyboard', async () => {
  served();
  const user = open('#/duty');
  const g = await grid();
  cell('11月24日', /佐藤 花子/, g).focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: '不足 11月25日(水)' }));
  expect(dialog.getByText(gap.message)).toBeTruthy();
  expect(within(dialog.getByRole('list', { name: '一つ変われば入れる人' })).getByText('高橋 美咲(週の上限が1回多ければ)')).toBeTruthy();
  expect(within(dialog.getByRole('list', { name: 'できない理由' })).getByText('鈴木 一郎(在宅勤務)')).toBeTruthy();
});

test('One cell is in the order of tabs; Home and End lead along the row', async () => {
  served();
  const user = open('#/duty');
  const g = await grid();
  expect(g.getAllByRole('gridcell').filter((c) => c.tabIndex === 0)).toHaveLength(1);
  cell('11月24日', /佐藤 花子/, g).focus();
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(cell('11月30日', /佐藤 花子/, g));
  await user.keyboard('{Home}{ArrowDown}');
  expect(document.activeElement).toBe(cell('11月1日', /鈴木 一郎/, g));
  expect(g.getAllByRole('gridcell').filter((c) => c.tabIndex === 0)).toHaveLength(1);
});

test('Space looks at a change first; Enter makes it, and it can be taken back', async () => {
  const calls = served(draftServer(draft()));
  const user = open('#/duty');
  const g = await grid();
  cell('11月25日', /佐藤 花子/, g).focus();
  await user.keyboard(' ');
  const preview = within(screen.getByRole('region', { name: '変更の下見' }));
  expect((await preview.findByText('足りない人が1人から0人になります。')).closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
  expect(puts(calls).map((c) => c.path)).toEqual(['/sections/s1/duty/2026-11/draft?preview=true']);
  expect(puts(calls)[0]?.body).toEqual({ changes: [{ shiftId: 'phone-20261125-pm', personId: 'p1', set: 'on' }] });
  expect(puts(calls)[0]?.headers.get('If-Match')).toBe('"d1"');

  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(puts(calls).at(-1)?.path).toContain('preview=false'));
  await vi.waitFor(() => expect(cell('11月25日', /佐藤 花子/, g).textContent).toContain('固定'));
  expect(cell('11月25日', /佐藤 花子/, g).textContent).toContain('公表後に加えた当番');

  await user.click(screen.getByRole('button', { name: '最後の変更を元に戻す' }));
  await vi.waitFor(() => expect(puts(calls).at(-1)?.body).toEqual({ changes: [{ shiftId: 'phone-20261125-pm', personId: 'p1', set: 'off' }] }));
  expect(puts(calls).at(-1)?.headers.get('If-Match')).toBe('"d2"');
});

test('Escape leaves a change that was looked at', async () => {
  const calls = served(draftServer(draft()));
  const user = open('#/duty');
  const g = await grid();
  cell('11月24日', /佐藤 花子/, g).focus();
  await user.keyboard(' ');
  await screen.findByText('足りない人が1人から2人になります。');
  await user.keyboard('{Escape}');
  expect(screen.queryByText('足りない人が1人から2人になります。')).toBeNull();
  expect(cell('11月24日', /佐藤 花子/, g).textContent).toContain('電話 8:30–12:00');
  expect(puts(calls)).toHaveLength(1);
});

test('A cell’s menu takes out and fixes by mouse; fixing needs no look first', async () => {
  const calls = served(draftServer(draft()));
  const user = open('#/duty');
  const g = await grid();
  await user.click(cell('11月24日', /佐藤 花子/, g));
  await user.click(within(await screen.findByRole('dialog', { name: '佐藤 花子 11月24日(火)' })).getByRole('button', { name: '電話 8:30–12:00を固定する' }));
  await vi.waitFor(() => expect(cell('11月24日', /佐藤 花子/, g).textContent).toContain('固定'));
  expect(puts(calls).map((c) => c.path)).toEqual(['/sections/s1/duty/2026-11/draft?preview=false']);

  await user.click(cell('11月24日', /佐藤 花子/, g));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '電話 8:30–12:00から外す' }));
  await user.click(await screen.findByRole('button', { name: '入れる' }));
  await vi.waitFor(() => expect(puts(calls).at(-1)).toMatchObject({ path: '/sections/s1/duty/2026-11/draft?preview=false', body: { changes: [{ set: 'off', personId: 'p1' }] } }));
});

test('By shift, somebody is put in; what keeps them away stands beside their name', async () => {
  const calls = served(draftServer(draft()));
  const user = open('#/duty');
  await grid();
  await user.click(screen.getByRole('button', { name: '当番ごと' }));
  const g = await grid('当番ごと');
  await user.click(cell('11月25日', /電話 13:00–17:15/, g));
  const dialog = within(await screen.findByRole('dialog', { name: '11月25日(水) 電話 13:00–17:15' }));
  const who = dialog.getByLabelText<HTMLSelectElement>('入れる人');
  expect([...who.options].map((o) => o.text)).toEqual(['選んでください', '佐藤 花子', '高橋 美咲', '鈴木 一郎(在宅勤務)']);
  await user.selectOptions(who, 'p3');
  await user.click(dialog.getByRole('button', { name: '入れる' }));
  await screen.findByText('足りない人が1人から0人になります。');
  expect(puts(calls)[0]?.body).toEqual({ changes: [{ shiftId: 'phone-20261125-pm', personId: 'p3', set: 'on' }] });
});

test('After somebody else’s change the latest draft is offered', async () => {
  let stale = true;
  const server = draftServer(draft());
  served({
    ...server,
    'PUT /sections/s1/duty/2026-11/draft?preview=true': (c) => (stale ? problem(412, 'STALE', '先に変更されました', '') : server['PUT /sections/s1/duty/2026-11/draft?preview=true']?.(c)),
  });
  const user = open('#/duty');
  const g = await grid();
  cell('11月24日', /佐藤 花子/, g).focus();
  await user.keyboard(' ');
  await screen.findByText('ほかの人が先に変更しました');
  stale = false;
  await user.click(screen.getByRole('button', { name: '最新を読み込む' }));
  await vi.waitFor(() => expect(screen.queryByText('ほかの人が先に変更しました')).toBeNull());
});

test('Publishing names every gap and every warning before it is done', async () => {
  const warned = draft({ shifts: [shift('2026-11-25', 'am', { turns: [turn('p2', { problems: [{ code: 'UNAVAILABLE', message: '在宅勤務の日です。' }] })] }), shift('2026-11-25', 'pm', { missing: 1, gap })] });
  const calls = served({ 'GET /sections/s1/duty/2026-11': () => warned, 'POST /sections/s1/duty/2026-11/publish': () => rota({ canManage: true }) });
  const user = open('#/duty');
  await user.click(await screen.findByRole('button', { name: '公表する' }));
  const dialog = within(await screen.findByRole('dialog', { name: '2026年11月の当番表の公表' }));
  expect(within(dialog.getByRole('list', { name: '人が足りない当番 1件' })).getByText(/11月25日\(水\) 電話 13:00–17:15 不足1人/)).toBeTruthy();
  expect(within(dialog.getByRole('list', { name: '確かめたい当番 1件' })).getByText(/鈴木 一郎 在宅勤務の日です。/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: '公表する' }));
  expect(await screen.findByText('当番表を公表しました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.headers.get('If-Match')).toBe('"d1"');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('A draft is drawn up and discarded', async () => {
  let has = false;
  const calls = served({
    'GET /sections/s1/duty/2026-11': () => (has ? draft() : rota({ view: 'none', shifts: [], publishedAt: null, canManage: true })),
    'POST /sections/s1/duty/2026-11/draft': () => ((has = true), draft()),
    'DELETE /sections/s1/duty/2026-11/draft': () => ((has = false), new Response(null, { status: 204 })),
  });
  const user = open('#/duty');
  await user.click(await screen.findByRole('button', { name: '案を作る' }));
  await grid();
  await user.click(screen.getByRole('button', { name: '案を捨てる' }));
  await user.click(within(await screen.findByRole('dialog', { name: '案を捨てますか' })).getByRole('button', { name: '案を捨てる' }));
  expect(await screen.findByText(/この月の当番表はまだありません/)).toBeTruthy();
  expect(calls.find((c) => c.method === 'DELETE')?.headers.get('If-Match')).toBe('"d1"');
});

test('What a draft takes out of the published rota is said in words', async () => {
  served({
    'GET /sections/s1/duty/2026-11': () => draft({ publishedAt: '2026-10-20T09:00:00+09:00', shifts: [shift('2026-11-24', 'am', { turns: [turn('p3', { isNew: true })] })] }),
    'GET /sections/s1/duty/2026-11?view=published': () => rota({ shifts: [shift('2026-11-24', 'am', { turns: [turn('p1')] })] }),
  });
  open('#/duty');
  const g = await grid();
  await vi.waitFor(() => expect(cell('11月24日', /佐藤 花子/, g).textContent).toContain('公表後に外した当番'));
  expect(cell('11月24日', /高橋 美咲/, g).textContent).toContain('新');
});

test('Between the draft and what is published one goes to and fro, and the focus stays on the way', async () => {
  const both = { hasDraft: true, canManage: true, publishedAt: '2026-10-20T09:00:00+09:00' };
  served({ 'GET /sections/s1/duty/2026-11': () => draft(both), 'GET /sections/s1/duty/2026-11?view=published': () => rota(both) });
  const user = open('#/duty');
  await user.click(await screen.findByRole('button', { name: '公表済み' }));
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '公表済み', pressed: true })));
  expect(screen.queryByRole('button', { name: '公表する' })).toBeNull();
  await user.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '案', pressed: true })));
});

test('A narrow page lists the month by day, and edits there, too', async () => {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: query.includes('479'), addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList);
  const calls = served(draftServer(draft()));
  const user = open('#/duty');
  const list = within(await screen.findByRole('list', { name: '日ごとの当番' }));
  expect(screen.queryByRole('grid')).toBeNull();
  expect(list.getByText('佐藤 花子')).toBeTruthy();
  await user.click(list.getByRole('button', { name: '11月24日(火) 電話 8:30–12:00の内容' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '佐藤 花子から外す' }));
  await user.click(await screen.findByRole('button', { name: '入れる' }));
  await vi.waitFor(() => expect(puts(calls)).toHaveLength(2));
});

test('Plans that touch the rota are mended as proposed', async () => {
  const changes = [{ shiftId: 'phone-20261125-am', fromId: 'p3', toId: 'p1' }];
  const item = { shift: shift('2026-11-25', 'am'), person: { id: 'p3', name: '高橋 美咲' }, reason: 'leave', message: '高橋 美咲さんは休暇です。', proposal: { changes, sentence: '佐藤 花子さんが代わります。' } };
  const calls = served({
    'GET /sections/s1/duty/2026-11': () => rota({ canManage: true }),
    'GET /sections/s1/duty/conflicts': () => ({ items: [item] }),
    'POST /sections/s1/duty/conflicts/apply': () => ({ items: [] }),
  });
  const user = open('#/duty');
  const panel = within(await screen.findByRole('region', { name: '当番に影響する予定' }));
  expect(panel.getByText('佐藤 花子さんが代わります。')).toBeTruthy();
  await user.click(panel.getByRole('button', { name: /^高橋 美咲 11月25日\(水\) 電話 8:30–12:00をこの案で直す/ }));
  expect(await screen.findByText('当番表を直しました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ changes });
});

test('A colleague’s published turn is taken over at once', async () => {
  const calls = served({ 'POST /sections/s1/duty/shifts/phone-20261124-pm/takeOver': () => ({}) });
  const user = open('#/duty');
  const g = await grid();
  await user.click(cell('11月24日', /鈴木 一郎/, g));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '電話 13:00–17:15を今すぐ代わる' }));
  expect(await screen.findByText('当番を代わりました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toMatchObject({ fromId: 'p2' });
});

test('Who manages asks for a swap on somebody’s behalf', async () => {
  const calls = served({ 'GET /sections/s1/duty/2026-11': () => rota({ canManage: true }), 'POST /sections/s1/duty/swaps': () => ({}) });
  const user = open('#/duty');
  const g = await grid();
  await user.click(cell('11月24日', /鈴木 一郎/, g));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '電話 13:00–17:15の交代を頼む' }));
  const dialog = within(await screen.findByRole('dialog', { name: '交代を頼む' }));
  expect(dialog.getByText(/^鈴木 一郎さんに代わって/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: '交代を頼む' }));
  expect(await screen.findByText('交代を頼みました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toMatchObject({ personId: 'p2', toId: null, shiftId: 'phone-20261124-pm' });
});

test('The rota speaks English throughout', async () => {
  history.replaceState(null, '', '/tab/?lang=en&person=p1');
  served({ 'GET /session': () => session({ language: 'en' }), 'GET /sections/s1/duty/2026-11': () => draft({ kinds: [{ id: 'phone', name: 'Phones' }], people: [rotaPerson('p1', 'Hanako')] }) });
  open('#/duty');
  const g = within(await screen.findByRole('grid', { name: 'Rota of November 2026 By person' }));
  expect(g.getByRole('row', { name: /Hanako.*2 turns this month/ }).textContent).toContain('Phones 8:30–12:00');
  expect(screen.getByRole('button', { name: 'Publish' })).toBeTruthy();
});
