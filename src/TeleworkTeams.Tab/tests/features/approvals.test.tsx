import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { session, staffSession } from '../city';
import { open } from '../open';
import { problem, serve, type Call } from '../server';
import type { Approval } from '../../src/features/telework/approvals/types';
import { application, approval, draft, plan, telework } from '../telework';

const approve = 'POST /sections/s1/applications/a1/approve';
const last = (calls: Call[], path: string) => calls.findLast((c) => c.method === 'POST' && c.path === path);

/** The waiting list as it is until something was decided. */
const waiting = (...items: Approval[]) => {
  const list = { items };
  return { list, answers: { 'GET /sections/s1/approvals': () => ({ items: list.items, next: null }) } };
};
const second = approval({ application: application({ id: 'a2', person: { id: 'p3', name: '高橋 美咲', unitId: 'u2' } }) });

test('A waiting application says who, when, where, the week and who stays in the office', async () => {
  serve(telework);
  open('#/approvals');
  const card = within(await screen.findByRole('listitem', { name: '鈴木 一郎 11月27日(金)' }));
  expect(card.getByRole('heading', { name: '鈴木 一郎' })).toBeTruthy();
  expect(card.getByText('議会資料の作成')).toBeTruthy();
  const week = card.getByRole('list', { name: 'その週の予定' });
  expect(week.textContent).toContain('閉庁日');
  expect(week.textContent).toContain('休暇(午前)');
  expect(week.textContent).toContain('10:00–12:00');
  expect(week.textContent).toContain('承認待ち');
  expect(week.textContent).toContain('在庁 7/12人(基準 4人)');
});

test('What an application means for the duty rota is read before it is approved', async () => {
  serve({ ...telework, ...waiting(approval({ duty: [{ date: '2026-11-27', message: '電話当番 8:30–12:00が空きます。高橋 美咲さんが代われます。' }] })).answers });
  open('#/approvals');
  const lines = await screen.findByRole('list', { name: '当番への影響' });
  expect(lines.textContent).toBe('11月27日(金) 電話当番 8:30–12:00が空きます。高橋 美咲さんが代われます。');
});

test('One press approves; then the list is shown as it is now', async () => {
  const { list, answers } = waiting(approval());
  const calls = serve({
    ...telework,
    ...answers,
    [approve]: () => {
      list.items = [];
      return application({ state: 'approved' });
    },
  });
  const user = open('#/approvals');
  await user.click(await screen.findByRole('button', { name: /鈴木 一郎さんの申請を承認/ }));
  expect(await screen.findByText('承認を待っている申請はありません。')).toBeTruthy();
  expect(screen.getByText('鈴木 一郎さんの申請を承認しました')).toBeTruthy();
  expect(last(calls, '/sections/s1/applications/a1/approve')?.body).toEqual({ round: 1, confirmations: [], exceptionReason: null });
});

test('Confirmations and a special reason are asked for before anything is sent', async () => {
  const calls = serve({ ...telework, ...waiting(approval({ exceptionNeeded: true, confirmations: [{ id: 'duty', text: '窓口の当番を確かめました', required: true }] })).answers, [approve]: () => application({ state: 'approved' }) });
  const user = open('#/approvals');
  const button = await screen.findByRole('button', { name: /鈴木 一郎さんの申請を特別の理由で承認/ });
  await user.click(button);
  expect(screen.getByText('確認の欄にチェックを入れてください。')).toBeTruthy();
  expect(screen.getByText('特別の理由を書いてください。')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(/窓口の当番を確かめました/));
  expect(last(calls, '/sections/s1/applications/a1/approve')).toBeUndefined();

  await user.click(screen.getByLabelText(/窓口の当番を確かめました/));
  await user.type(screen.getByRole('textbox', { name: /特別の理由/ }), '家族の通院のため');
  await user.click(button);
  await screen.findByText('鈴木 一郎さんの申請を承認しました');
  expect(last(calls, '/sections/s1/applications/a1/approve')?.body).toEqual({ round: 1, confirmations: ['duty'], exceptionReason: '家族の通院のため' });
});

test('差戻し takes a reason', async () => {
  const calls = serve({ ...telework, 'POST /sections/s1/applications/a1/send-back': () => application({ state: 'sentBack' }) });
  const user = open('#/approvals');
  await user.click(await screen.findByRole('button', { name: /鈴木 一郎さんの申請を差戻し/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: '差戻し' }));
  expect(dialog.getByText('理由を書いてください。')).toBeTruthy();
  await user.type(dialog.getByLabelText(/差戻しの理由/), '窓口の日と重なります');
  await user.click(dialog.getByRole('button', { name: '差戻し' }));
  await screen.findByText('鈴木 一郎さんの申請を差し戻しました');
  expect(last(calls, '/sections/s1/applications/a1/send-back')?.body).toEqual({ round: 1, reason: '窓口の日と重なります' });
});

test('What a deputy decided meanwhile is said with who and when, and the list is fetched anew', async () => {
  const { list, answers } = waiting(approval());
  serve({
    ...telework,
    ...answers,
    [approve]: () => {
      list.items = [];
      return problem(409, 'DECIDED_ALREADY', 'もう決まっています', '承認:田中 実(代決者)11月24日(火) 9:31');
    },
  });
  const user = open('#/approvals');
  await user.click(await screen.findByRole('button', { name: /鈴木 一郎さんの申請を承認/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('田中 実(代決者)11月24日(火) 9:31');
  await vi.waitFor(() => expect(screen.queryByRole('listitem', { name: /鈴木 一郎/ })).toBeNull());
});

test('Several are approved at once; the one that failed is told by name and reason', async () => {
  const { list, answers } = waiting(approval(), second);
  const calls = serve({
    ...telework,
    ...answers,
    'POST /sections/s1/approvals/approve': () => {
      list.items = [second];
      return { results: [{ id: 'a1', ok: true, code: null, message: null }, { id: 'a2', ok: false, code: 'RULES', message: '在庁が基準より少なくなります。' }] };
    },
  });
  const user = open('#/approvals');
  await user.click(await screen.findByLabelText('まとめて承認できるものをすべて選ぶ'));
  await user.click(screen.getByRole('button', { name: '一括承認' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getAllByRole('listitem').map((i) => i.textContent)).toEqual(['鈴木 一郎 11月27日(金)', '高橋 美咲 11月27日(金)']);
  await user.click(dialog.getByRole('button', { name: '承認' }));

  expect(await screen.findByText('1件を承認しました')).toBeTruthy();
  expect(screen.getByText('高橋 美咲さん:在庁が基準より少なくなります。')).toBeTruthy();
  expect(last(calls, '/sections/s1/approvals/approve')?.body).toEqual({ items: [{ id: 'a1', round: 1 }, { id: 'a2', round: 1 }], confirmations: [] });
  await vi.waitFor(() => expect(screen.queryByRole('listitem', { name: /鈴木 一郎/ })).toBeNull());
});

test('What needs a special reason is not approved in bulk', async () => {
  serve({ ...telework, ...waiting(approval({ exceptionNeeded: true }), second).answers });
  open('#/approvals');
  const card = within(await screen.findByRole('listitem', { name: /鈴木 一郎/ }));
  expect(card.queryByRole('checkbox')).toBeNull();
  expect(card.getByText('特別の理由が要るため、1件ずつ承認します。')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: /高橋 美咲さんの申請を選ぶ/ })).toBeTruthy();
});

test('The head orders telework; who could not be ordered stays with the rule’s words', async () => {
  const finding = { code: 'ON_LEAVE', weight: 'refusal', date: '2026-11-27', message: '11月27日は休暇です。', source: null };
  const calls = serve({ ...telework, 'POST /sections/s1/orders': () => ({ results: [{ personId: 'p1', application: null, findings: [finding] }, { personId: 'p2', application: application({ kind: 'order', state: 'ordered' }), findings: [] }] }) });
  const user = open('#/approvals');
  await user.click(await screen.findByRole('button', { name: '命令する' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(await dialog.findByLabelText('佐藤 花子'));
  await user.click(dialog.getByLabelText('鈴木 一郎'));
  await user.click(dialog.getByRole('gridcell', { name: /11月27日/ }));
  await user.type(dialog.getByLabelText(/業務の内容/), '台風への備え');
  await user.click(dialog.getByRole('button', { name: '命令する' }));

  expect(await dialog.findByText(/11月27日は休暇です。/)).toBeTruthy();
  expect(screen.getByText('1人に命令しました')).toBeTruthy();
  expect(dialog.getByLabelText<HTMLInputElement>('佐藤 花子').checked).toBe(true);
  expect(dialog.getByLabelText<HTMLInputElement>('鈴木 一郎').checked).toBe(false);
  expect(last(calls, '/sections/s1/orders')?.body).toMatchObject({ personIds: ['p1', 'p2'], draft: { days: draft().days, tasks: '台風への備え' } });
});

test('Staff have no page 承認, and its address says so', async () => {
  serve({ ...telework, 'GET /session': () => staffSession() });
  open('#/approvals');
  expect(await screen.findByText('承認できるのは、所属長と代決者です。')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '承認' })).toBeNull();
});

test('The page is in English when the session says so', async () => {
  history.replaceState(null, '', '/tab/?person=p1');
  serve({ ...telework, 'GET /session': () => session({ language: 'en' }) });
  open('#/approvals');
  expect(await screen.findByRole('button', { name: /Approve the application of 鈴木 一郎/ })).toBeTruthy();
  expect(screen.getByRole('list', { name: 'That week' }).textContent).toContain('In the office 7/12 (4 wanted)');
});

test('Where the rules know no orders, the button is not there and the page says why', async () => {
  serve({ ...telework, 'GET /sections/s1/plan?month=2026-11': () => plan('2026-11', { orderProblem: 'この規則では、命令は定められていません。' }) });
  open('#/approvals');
  expect(await screen.findByText(/この規則では、命令は定められていません。/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '命令する' })).toBeNull();
});

test('People and things are called by their names', async () => {
  const borrowed = application({ draft: draft({ checkerId: 'p3', resources: ['vdi'] }), names: { p3: '高橋 美咲', vdi: '仮想PC' } });
  serve({ ...telework, 'GET /sections/s1/approvals': () => ({ items: [approval({ application: borrowed })], next: null }) });
  const user = open('#/approvals');
  await user.click(await screen.findByText('内容をすべて見る'));
  expect(screen.getByText('高橋 美咲')).toBeTruthy();
  expect(screen.getByText('仮想PC')).toBeTruthy();
});

test('What waits for days that are over can no longer be approved, and says so', async () => {
  const old = application({ draft: draft({ days: [{ date: '2026-11-20', part: 'day', from: null, to: null }] }) });
  serve({ ...telework, 'GET /sections/s1/approvals': () => ({ items: [approval({ application: old, week: [] })], next: null }) });
  open('#/approvals');
  expect(await screen.findByText('日が過ぎたため、承認できません。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /を承認/ })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
