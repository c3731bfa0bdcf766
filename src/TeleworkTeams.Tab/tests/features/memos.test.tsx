import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { session } from '../city';
import { hit, memo, memos } from '../memos';
import { open } from '../open';
import { json, problem, serve, type Answer } from '../server';

const served = (over: Record<string, Answer> = {}) => serve({ ...memos, ...over });
const refusal = (status: number, code: string, title: string, detail: string, more: object = {}) =>
  new Response(JSON.stringify({ status, code, title, detail, ...more }), { status, headers: { 'Content-Type': 'application/problem+json' } });

/** Opens the dialog and chooses somebody by the keyboard alone. */
async function begin() {
  const user = open('#/memos');
  await user.click(await screen.findByRole('button', { name: '電話メモを書く' }));
  const dialog = within(await screen.findByRole('dialog', { name: '電話メモ' }));
  const find = dialog.getByRole('combobox', { name: /誰あて/ });
  await user.type(find, 'たかはし');
  await dialog.findByRole('option', { name: /高橋 美咲/ });
  await user.type(find, '{Enter}');
  expect(document.activeElement?.textContent).toBe('選び直す');
  await user.type(dialog.getByLabelText(/電話をかけてきた人/), '田中');
  return { user, dialog };
}

// The page and its dialogs are fetched when they are opened; a busy machine takes its time over the first of each.
beforeAll(() => Promise.all([import('../../src/features/callMemos/MemosPage'), import('../../src/features/callMemos/TakeDialog'), import('../../src/features/callMemos/HandOverDialog'), import('../../src/features/callMemos/badge/UnansweredBadge')]), 60_000);

test('A memo says who called, what is wanted and when it came, with a link that dials', async () => {
  served();
  open('#/memos');
  const item = within(await screen.findByRole('listitem', { name: '田中(県庁)' }));
  expect(item.getByText('至急')).toBeTruthy();
  expect(item.getByText('未確認')).toBeTruthy();
  expect(item.getByText('折り返し希望').parentElement?.textContent).toContain('折り返し:15:00');
  expect(item.getByRole('link', { name: '055-123-4567に電話する' }).getAttribute('href')).toBe('tel:+81551234567');
  expect(item.getByText(/鈴木 一郎さんが受けました · 受付 9:10 · 9:10に届きました/)).toBeTruthy();
  // What is done offers nothing.
  expect(within(screen.getByRole('listitem', { name: '山田' })).queryByRole('button')).toBeNull();
});

test('Unanswered memos are counted beside the page’s link', async () => {
  served();
  open('#/today');
  const link = await screen.findByRole('link', { name: /^電話メモ/ });
  await vi.waitFor(() => expect(link.textContent).toContain('まだ答えていない電話メモ 1件'));
});

test('確認 and 折返し済 are one press each, and stay where they are', async () => {
  const calls = served({
    'POST /memos/m1/confirm': () => memo({ state: 'confirmed' }),
    'POST /memos/m1/calledBack': () => memo({ state: 'calledBack', isDone: true, canAct: false, canHandOver: false, history: [{ at: '2026-11-24T09:41:00+09:00', by: '佐藤 花子', what: 'calledBack', to: null, note: null }] }),
  });
  const user = open('#/memos');
  const item = within(await screen.findByRole('listitem', { name: '田中(県庁)' }));
  await user.click(item.getByRole('button', { name: '田中さんの電話メモ:確認' }));
  await screen.findByText('確認しました');
  expect(item.queryByRole('button', { name: '田中さんの電話メモ:確認' })).toBeNull();
  // The button that was pressed is gone; the keyboard goes on from the memo.
  expect(document.activeElement).toBe(screen.getByRole('listitem', { name: '田中(県庁)' }));
  await user.click(item.getByRole('button', { name: '田中さんの電話メモ:折返し済' }));
  await screen.findByText('折返し済にしました');
  await user.click(item.getByText('経過'));
  expect(item.getByText(/11月24日\(火\) 9:41/).textContent).toContain('佐藤 花子');
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(2);
});

test('A memo is handed over to a colleague with a few words', async () => {
  const calls = served({ 'POST /memos/m1/handOver': () => memo({ state: 'handedOver', holder: { id: 'p3', name: '高橋 美咲' }, caller: '', organisation: null, number: null, telHref: null, text: null, canAct: false, canHandOver: false }) });
  const user = open('#/memos');
  await user.click(await screen.findByRole('button', { name: '田中さんの電話メモ:引継ぎ' }));
  const dialog = within(await screen.findByRole('dialog', { name: '引継ぎ' }));
  await user.click(dialog.getByRole('button', { name: '引継ぎ' }));
  expect(dialog.getByText('相手の人を選んでください。')).toBeTruthy();
  await user.type(dialog.getByRole('combobox', { name: /誰あて/ }), '高橋');
  await user.click(await dialog.findByRole('option', { name: /高橋 美咲/ }));
  await user.type(dialog.getByLabelText('ひとこと(任意)'), '担当です');
  await user.click(dialog.getByRole('button', { name: '引継ぎ' }));
  expect(await screen.findByText('引き継ぎました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ personId: 'p3', note: '担当です' });
  expect(await screen.findByText(/いまは高橋 美咲さんが持っています/)).toBeTruthy();
});

test('The search asks once the typing rests, and says where each is', async () => {
  const calls = served();
  const user = open('#/memos');
  await user.click(await screen.findByRole('button', { name: '電話メモを書く' }));
  const dialog = within(await screen.findByRole('dialog'));
  const find = dialog.getByRole('combobox', { name: /誰あて/ });
  expect(find.getAttribute('aria-expanded')).toBe('false');
  await user.type(find, 'たかはし');
  const options = await dialog.findAllByRole('option');
  expect(options[0]?.textContent).toContain('総務課 広報係 · 在宅 · 連絡可能 · 内線 2210');
  expect(options[1]?.textContent).toContain('休暇');
  expect(calls.filter((c) => c.path.startsWith('/people/search')).map((c) => decodeURIComponent(c.path))).toEqual(['/people/search?q=たかはし']);
  await user.type(find, '{ArrowDown}');
  expect(find.getAttribute('aria-activedescendant')).toBe(options[1]?.id);
  await user.type(find, '{Escape}');
  expect(dialog.queryByRole('option')).toBeNull();
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('A memo is sent, and it is said when it comes', async () => {
  const calls = served({ 'POST /memos': () => json(memo({ id: 'm9', person: { id: 'p3', name: '高橋 美咲' }, deliveredAt: null, deliverAt: '2026-11-25T08:30:00+09:00' })) });
  const { user, dialog } = await begin();
  await user.type(dialog.getByLabelText('折り返しの時刻(任意)'), '2026-11-24T15:00');
  await user.click(dialog.getByRole('checkbox', { name: '至急' }));
  await user.click(dialog.getByRole('button', { name: '送る' }));
  expect(await screen.findByText('高橋 美咲さんには、11月25日(水) 8:30に届きます。')).toBeTruthy();
  const body = calls.find((c) => c.method === 'POST')?.body as Record<string, unknown>;
  expect(body).toMatchObject({ personId: 'p3', caller: '田中', organisation: null, number: null, wanted: 'callBack', isUrgent: true, callBackAt: '2026-11-24T15:00', by: null, text: null, residentDataChecked: false });
  expect(body).not.toHaveProperty('person');
  expect(body.id).toMatch(/^[0-9a-f-]{36}$/);
});

test('What looks like resident data is warned of; the text stays, and is sent after the check alone', async () => {
  const calls = served({
    'POST /memos': (c) =>
      (c.body as { residentDataChecked: boolean }).residentDataChecked
        ? json(memo({ id: 'm9' }))
        : refusal(422, 'RESIDENT_DATA', '住民の情報のように見えます', 'チャットに書かずに済む書き方に直してください。', { looks: [{ kind: 'address', message: '住所' }] }),
  });
  const { user, dialog } = await begin();
  const text = dialog.getByLabelText<HTMLTextAreaElement>('伝言(任意)');
  await user.type(text, '中央1-2-3の件');
  await user.click(dialog.getByRole('button', { name: '送る' }));
  expect(await dialog.findByText('住民の情報のように見えます')).toBeTruthy();
  expect(dialog.getByText('住所')).toBeTruthy();
  expect(text.value).toBe('中央1-2-3の件');
  await user.click(dialog.getByRole('checkbox', { name: '市の決まりを確かめました。このまま送ります。' }));
  await user.click(dialog.getByRole('button', { name: '送る' }));
  expect(await screen.findByText('電話メモを送りました')).toBeTruthy();
  const ids = calls.filter((c) => c.method === 'POST').map((c) => (c.body as { id: string }).id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('Refusals stand at their fields; for somebody who cannot be reached another is one press away', async () => {
  let tries = 0;
  const calls = served({
    'POST /memos': () =>
      ++tries === 1
        ? refusal(422, 'UNREACHABLE', 'この人のチャットへ届けられません', 'アプリを外しています。', { ways: [{ id: 'p1', name: '佐藤 花子' }] })
        : tries === 2
          ? problem(422, 'INVALID', '確かめてください', '', [{ path: 'number', code: 'TEXT_TOO_LONG', message: '40文字までです。' }])
          : json(memo({ id: 'm9' })),
  });
  const { user, dialog } = await begin();
  await user.click(dialog.getByRole('button', { name: '送る' }));
  await user.click(await dialog.findByRole('button', { name: '佐藤 花子さんに渡す' }));
  await user.click(dialog.getByRole('button', { name: '送る' }));
  expect(await dialog.findByText('40文字までです。')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: '送る' }));
  await screen.findByText('電話メモを送りました');
  expect(calls.filter((c) => c.method === 'POST').map((c) => (c.body as { personId: string }).personId)).toEqual(['p3', 'p1', 'p1']);
});

test('The lists come in pages, each box its own', async () => {
  const calls = served({
    'GET /memos?box=written': () => ({ items: [memo({ id: 'w1', caller: '一人目', organisation: null, canAct: false, canHandOver: false })], next: '20', unanswered: 0 }),
    'GET /memos?box=written&cursor=20': () => ({ items: [memo({ id: 'w2', caller: '二人目', organisation: null, canAct: false, canHandOver: false })], next: null, unanswered: 0 }),
  });
  const user = open('#/memos');
  await user.click(await screen.findByRole('link', { name: '書いた' }));
  await user.click(await screen.findByRole('button', { name: 'さらに表示' }));
  expect(await screen.findByRole('listitem', { name: '二人目' })).toBeTruthy();
  expect(within(screen.getByRole('listitem', { name: '一人目' })).getByText(/佐藤 花子さん宛て/)).toBeTruthy();
  expect(calls.some((c) => c.path === '/memos?box=written&cursor=20')).toBe(true);
});

test('Call memos speak English throughout', async () => {
  served({ 'GET /session': () => session({ language: 'en' }), 'GET /people/search': () => ({ items: [hit()], more: true }) });
  const user = open('#/memos');
  expect(await screen.findByRole('button', { name: 'Memo of 田中: Called back' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Write a call memo' }));
  await user.type(await screen.findByRole('combobox', { name: /For whom/ }), 't');
  expect(await screen.findByText('There are more. Keep typing.')).toBeTruthy();
});
