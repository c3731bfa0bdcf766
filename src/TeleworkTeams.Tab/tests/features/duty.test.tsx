import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { session } from '../city';
import { duty, ledger, own, swap } from '../duty';
import { open } from '../open';
import { problem, serve, type Answer } from '../server';

const served = (over: Record<string, Answer> = {}) => serve({ ...duty, ...over });
const noContent = () => new Response(null, { status: 204 });

// The parts are fetched when they are opened; a busy machine takes its time over the first of each.
beforeAll(() => Promise.all([import('../../src/features/phoneDuty/DutyPage'), import('../../src/features/phoneDuty/own/OwnPart'), import('../../src/features/phoneDuty/swaps/SwapsPart'), import('../../src/features/phoneDuty/ledger/LedgerPart')]), 60_000);

test('One’s own turns say with whom, and a swap is asked of one person with a few words', async () => {
  let asked = false;
  const calls = served({
    'GET /duty/own': () => own(asked ? { turns: own().turns.map((t) => ({ ...t, canAsk: false, swap: swap() })) } : {}),
    'GET /sections/s1/duty/2026-11?view=published': duty['GET /sections/s1/duty/2026-11'] as Answer,
    'POST /sections/s1/duty/swaps': () => ((asked = true), swap()),
  });
  const user = open('#/duty/own');
  const turns = within(await screen.findByRole('region', { name: 'これからの当番' }));
  expect(turns.getByText('いっしょの人:高橋 美咲')).toBeTruthy();
  await user.click(turns.getByRole('button', { name: '11月25日(水) 電話 8:30–12:00の交代を頼む' }));
  const dialog = within(await screen.findByRole('dialog', { name: '交代を頼む' }));
  await dialog.findByRole('option', { name: '高橋 美咲' });
  expect(dialog.queryByRole('option', { name: '佐藤 花子' })).toBeNull();
  await user.selectOptions(dialog.getByLabelText('頼む相手'), 'p3');
  await user.type(dialog.getByLabelText('ひとこと(任意)'), '通院のため');
  await user.click(dialog.getByRole('button', { name: '交代を頼む' }));
  expect(await screen.findByText('交代を頼みました')).toBeTruthy();
  const body = calls.find((c) => c.method === 'POST')?.body as Record<string, unknown>;
  expect(body).toMatchObject({ shiftId: 'phone-20261125-am', personId: 'p1', toId: 'p3', note: '通院のため' });
  expect(body.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  expect(await turns.findByText('交代を募集中')).toBeTruthy();
});

test('A wish goes from wanted to rather not to nothing, by keyboard', async () => {
  const calls = served({ 'GET /duty/own': () => own({ wishes: [] }), 'PUT /duty/wishes/2026-11-25': noContent });
  const user = open('#/duty/own');
  const today = await screen.findByRole('gridcell', { name: /11月24日/ });
  today.focus();
  await user.keyboard('{ArrowRight} ');
  expect(await screen.findByText('11月25日(水):当番を希望')).toBeTruthy();
  const cell = screen.getByRole('gridcell', { name: /11月25日/ });
  expect(cell.textContent).toContain('希望');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('11月25日(水):当番を避けたい')).toBeTruthy();
  await user.keyboard(' ');
  expect(await screen.findByText('11月25日(水):希望なし')).toBeTruthy();
  expect(calls.filter((c) => c.method === 'PUT').map((c) => c.body)).toEqual([{ wish: 'desired' }, { wish: 'undesired' }, { wish: null }]);
});

test('Today and days that are over take no wish', async () => {
  const calls = served();
  const user = open('#/duty/own');
  await user.click(await screen.findByRole('gridcell', { name: /11月24日/ }));
  expect(await screen.findByText('これからの開庁日だけ選べます')).toBeTruthy();
  expect(calls.some((c) => c.method === 'PUT')).toBe(false);
});

test('A refused wish says why', async () => {
  served({ 'PUT /duty/wishes/2026-11-25': () => problem(422, 'WISH_NOT_POSSIBLE', '希望を出せません', 'これからの開庁日を選んでください。') });
  const user = open('#/duty/own');
  await user.click(await screen.findByRole('gridcell', { name: /11月25日/ }));
  expect(await screen.findByText('これからの開庁日を選んでください。')).toBeTruthy();
});

test('The address of the calendar is made, copied, renewed and stopped, with a warning', async () => {
  let made = 0;
  served({ 'POST /duty/feed': () => ({ url: `https://tab.test/feeds/duty/t${++made}.ics` }), 'DELETE /duty/feed': noContent });
  const user = open('#/duty/own');
  const panel = within(await screen.findByRole('region', { name: 'Outlookで当番を見る' }));
  expect(panel.getByText(/アドレスを知っている人は、だれでもこの予定を見られます/)).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'アドレスを作る' }));
  await panel.findByText('https://tab.test/feeds/duty/t1.ics');
  await user.click(panel.getByRole('button', { name: 'コピー' }));
  expect(await screen.findByText('コピーしました')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('https://tab.test/feeds/duty/t1.ics');
  await user.click(panel.getByRole('button', { name: '新しくする' }));
  await panel.findByText('https://tab.test/feeds/duty/t2.ics');
  await user.click(panel.getByRole('button', { name: '止める' }));
  expect(await panel.findByText('まだアドレスはありません。')).toBeTruthy();
});

test('A swap is taken; afterwards the list is read anew', async () => {
  let taken = false;
  const calls = served({
    'GET /sections/s1/duty/swaps': () => ({ items: [taken ? swap({ state: 'taken', takenBy: { id: 'p1', name: '佐藤 花子' }, canTake: false, canGiveBack: true }) : swap()], next: null }),
    'POST /sections/s1/duty/swaps/w1/take': () => ((taken = true), swap()),
  });
  const user = open('#/duty/swaps');
  const item = within(await screen.findByRole('listitem', { name: /11月24日\(火\) 電話 13:00–17:15 鈴木 一郎/ }));
  expect(item.getByText('募集中')).toBeTruthy();
  await user.click(item.getByRole('button', { name: '11月24日(火) 電話 13:00–17:15を引き受ける' }));
  expect(await screen.findByText('当番を引き受けました')).toBeTruthy();
  expect(await screen.findByText('佐藤 花子さんが引き受けました')).toBeTruthy();
  expect(screen.getByRole('button', { name: /の引き受けをやめる$/ })).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ personId: null });
});

test('Of two who take at once, the second reads that somebody was first', async () => {
  served({ 'POST /sections/s1/duty/swaps/w1/take': () => problem(409, 'ALREADY_TAKEN', '引き受けられませんでした', '高橋 美咲さんが先に引き受けました。') });
  const user = open('#/duty/swaps');
  await user.click(await screen.findByRole('button', { name: /を引き受ける$/ }));
  expect(await screen.findByText('高橋 美咲さんが先に引き受けました。')).toBeTruthy();
});

test('Who manages decides on somebody’s behalf; who cannot take it reads why', async () => {
  const calls = served({
    'GET /sections/s1/duty/swaps': () => ({ items: [swap({ canTake: false, whyNot: '同じ時間に当番があります。', canCancel: true, candidates: [{ id: 'p3', name: '高橋 美咲' }] })], next: null }),
    'POST /sections/s1/duty/swaps/w1/take': () => swap(),
    'POST /sections/s1/duty/swaps/w1/cancel': () => swap(),
  });
  const user = open('#/duty/swaps');
  expect(await screen.findByText('引き受けられません:同じ時間に当番があります。')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('代わる人を決める'), 'p3');
  await user.click(screen.getByRole('button', { name: '決める' }));
  expect(await screen.findByText('高橋 美咲さんに決めました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ personId: 'p3' });
  await user.click(screen.getByRole('button', { name: /の頼みを取り消す$/ }));
  expect(await screen.findByText('頼みを取り消しました')).toBeTruthy();
});

test('The ledger shows turns, memos and the difference in words, in the order it came, and is no ranking', async () => {
  served();
  open('#/duty/ledger');
  const table = within(await screen.findByRole('table', { name: '当番の台帳' }));
  const rows = table.getAllByRole('row').slice(1);
  expect(rows.map((r) => within(r).getByRole('rowheader').textContent)).toEqual(['佐藤 花子', '鈴木 一郎']);
  expect(within(rows[0] as HTMLElement).getByText('+20%(多い)')).toBeTruthy();
  expect(within(rows[1] as HTMLElement).getByText('−20%(少ない)')).toBeTruthy();
  expect(within(rows[0] as HTMLElement).getByText('12回')).toBeTruthy();
  expect(screen.getByText(/順番は五十音順で、順位ではありません/)).toBeTruthy();
});

test('The ledger is asked for another year, kind and period; a period that ends before it begins is not', async () => {
  const calls = served({ 'GET /sections/s1/duty/ledger': () => ledger() });
  const user = open('#/duty/ledger');
  await screen.findByRole('table', { name: '当番の台帳' });
  await user.selectOptions(screen.getByLabelText('種類'), 'desk');
  await vi.waitFor(() => expect(calls.at(-1)?.path).toContain('year=2026&kind=desk'));
  await user.selectOptions(screen.getByLabelText('年度'), '2025');
  await vi.waitFor(() => expect(calls.at(-1)?.path).toContain('year=2025&kind=desk'));
  await user.type(screen.getByLabelText('この日から'), '2025-10-01');
  await user.type(screen.getByLabelText('この日まで'), '2025-09-01');
  expect(await screen.findByText(/「この日まで」は「この日から」より後の日にしてください。/)).toBeTruthy();
  expect(calls.some((c) => c.path.includes('to=2025-09-01'))).toBe(false);
});

test('Swaps, turns and the ledger speak English throughout', async () => {
  history.replaceState(null, '', '/tab/?lang=en&person=p1');
  served({ 'GET /session': () => session({ language: 'en' }) });
  const user = open('#/duty/swaps');
  expect(await screen.findByRole('button', { name: /^Take it: Tue, Nov 24/ })).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Ledger' }));
  expect(await screen.findByText('+20% (more)')).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'My turns' }));
  expect(await screen.findByRole('region', { name: 'Coming turns' })).toBeTruthy();
});
