import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { session, staffSession } from '../city';
import { open } from '../open';
import { problem, serve, type Call } from '../server';
import { application, draft, fine, form, full, late, telework } from '../telework';

const last = (calls: Call[], method: string, path: string) => calls.findLast((c) => c.method === method && c.path === path);
const bodyOf = (call: Call | undefined) => call?.body as { id?: string; draft: ReturnType<typeof draft>; reason?: string | null };
const refused = (findings: unknown[]) => new Response(JSON.stringify({ status: 422, code: 'RULES', title: '規則に合いません', detail: '内容を直してください。', findings, errors: [] }), { status: 422 });

test('What is possible stands at the top: route, approver, deadline', async () => {
  serve(telework);
  open('#/applications');
  const lead = await screen.findByText(/テレワークは申請して、承認を受けてから行います/);
  expect(lead.textContent).toContain('承認:佐藤 花子');
  expect(lead.textContent).toContain('申請は2営業日前までです。');
});

test('The calendar says in words what is approved, waiting, leave and holiday', async () => {
  serve(telework);
  open('#/applications');
  await screen.findByRole('gridcell', { name: /11月25日\(水\).*在宅.*決定/ });
  expect(screen.getByRole('gridcell', { name: /11月30日\(月\).*サテライト.*午前.*承認待ち/ })).toBeTruthy();
  expect(screen.getByRole('gridcell', { name: /11月26日\(木\).*休暇/ })).toBeTruthy();
  expect(screen.getByRole('gridcell', { name: /11月23日\(月\).*勤労感謝の日/ }).getAttribute('aria-disabled')).toBe('true');
});

test('Days are chosen by the keyboard alone, across the month’s end, and go along into the form', async () => {
  serve(telework);
  const user = open('#/applications');
  (await screen.findByRole('gridcell', { name: /11月24日/ })).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight} {End}{ArrowRight} {ArrowRight}{ArrowRight}');
  expect(document.activeElement?.getAttribute('data-date')).toBe('2026-12-02');
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: '申請する(3日)' }));

  await screen.findByRole('heading', { name: 'テレワークの申請' });
  expect(screen.getAllByRole('button', { name: /を外す$/ }).map((b) => b.getAttribute('aria-label'))).toEqual(['11月27日(金)を外す', '11月30日(月)を外す', '12月2日(水)を外す']);
});

test('A closed day is not chosen, and this is said', async () => {
  serve(telework);
  const user = open('#/applications');
  await screen.findByRole('gridcell', { name: /勤労感謝の日/ });
  await user.click(screen.getByRole('gridcell', { name: /11月28日/ }));
  expect(await screen.findByText('この日は選べません')).toBeTruthy();
  expect(screen.getByRole('gridcell', { name: /11月28日/ }).getAttribute('aria-selected')).toBe('false');
});

test('A repeating weekday is chosen until a day, closed days left out', async () => {
  serve(telework);
  const user = open('#/applications/new');
  await user.click(await screen.findByText('くり返して選ぶ'));
  await user.selectOptions(screen.getByLabelText('毎週'), '0');
  await user.clear(screen.getByLabelText('いつまで'));
  await user.type(screen.getByLabelText('いつまで'), '2026-12-15');
  await user.click(screen.getByRole('button', { name: 'この曜日を選ぶ' }));
  await screen.findByText('3日を選びました。閉庁日は除きました。');
  expect(screen.getAllByRole('button', { name: /を外す$/ })).toHaveLength(3);
});

test('An application is sent with all it says, under an id of its own, and then the list is shown', async () => {
  const items: unknown[] = [];
  const calls = serve({
    ...telework,
    'GET /applications': () => ({ items, next: null }),
    'POST /applications': () => {
      items.splice(0, 1, application());
      return application();
    },
  });
  const user = open('#/applications');
  await user.click(await screen.findByRole('gridcell', { name: /11月27日/ }));
  await user.click(screen.getByRole('button', { name: '申請する(1日)' }));
  await user.type(await screen.findByLabelText(/業務の内容/), '議会資料の作成');
  await user.selectOptions(screen.getByLabelText('11月27日(金)の時間帯'), 'morning');
  await user.click(screen.getByLabelText(/仕事に集中できる場所があります/));
  await screen.findByText('規則に合っています。');
  await user.dblClick(screen.getByRole('button', { name: '申請する' }));

  expect(await screen.findByText('申請しました')).toBeTruthy();
  await screen.findByRole('listitem', { name: '11月27日(金)' });
  const sent = calls.filter((c) => c.method === 'POST' && c.path === '/applications');
  expect(new Set(sent.map((c) => bodyOf(c).id)).size).toBe(1);
  expect(bodyOf(sent[0]).id).toMatch(/^[0-9a-f-]{36}$/);
  expect(bodyOf(sent[0]).draft).toMatchObject({ days: [{ date: '2026-11-27', part: 'morning' }], spot: 'ownHome', tasks: '議会資料の作成', confirmations: ['room'], exceptionReason: null });
});

test('The same content as last time comes without its days and its ticks', async () => {
  serve({ ...telework, 'GET /applications/form': () => form({ copyFrom: draft({ tasks: '広報紙の校正', spot: 'satellite', siteId: 'north', confirmations: ['room'] }) }) });
  const user = open('#/applications');
  await user.click(await screen.findByRole('button', { name: '前回と同じ内容で' }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>(/業務の内容/)).value).toBe('広報紙の校正');
  await vi.waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>(/サテライトオフィス/).value).toBe('north'));
  expect(screen.getByText('カレンダーで日を選んでください。')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/仕事に集中できる場所/).checked).toBe(false);
});

test('While typing the rules speak once, about the newest draft, beside the day and in the summary', async () => {
  const calls = serve({ ...telework, 'POST /applications/check': () => full });
  const user = open('#/applications');
  await user.click(await screen.findByRole('gridcell', { name: /11月27日/ }));
  await user.click(screen.getByRole('button', { name: '申請する(1日)' }));
  await user.type(await screen.findByLabelText(/業務の内容/), 'ab');

  const summary = within(await screen.findByRole('region', { name: '規則の確認' }));
  await summary.findByText('このままでは出せません。1件あります。');
  await vi.waitFor(() => expect(bodyOf(last(calls, 'POST', '/applications/check')).draft.tasks).toBe('ab'));
  expect(screen.getAllByText(/週に2日までです/)).toHaveLength(2);
  expect(summary.getByRole('status').textContent).toContain('このままでは出せません');
});

test('A refusal names its rules, and everything that was entered stays', async () => {
  serve({ ...telework, 'POST /applications/check': () => fine, 'POST /applications': () => refused(full.findings) });
  const user = open('#/applications');
  await user.click(await screen.findByRole('gridcell', { name: /11月27日/ }));
  await user.click(screen.getByRole('button', { name: '申請する(1日)' }));
  await user.type(await screen.findByLabelText(/業務の内容/), '議会資料');
  await screen.findByText('規則に合っています。');
  await user.click(screen.getByRole('button', { name: '申請する' }));

  const headline = await screen.findByText('このままでは出せません。1件あります。');
  expect(document.activeElement).toBe(headline);
  expect(screen.getByLabelText<HTMLTextAreaElement>(/業務の内容/).value).toBe('議会資料');
  expect(screen.getByRole('button', { name: '11月27日(金)を外す' })).toBeTruthy();
});

test('A special reason is asked for only where it would help, and goes along', async () => {
  const calls = serve({ ...telework, 'POST /applications/check': () => late, 'POST /applications': () => application() });
  const user = open('#/applications');
  await user.click(await screen.findByRole('gridcell', { name: /11月25日/ }));
  await user.click(screen.getByRole('button', { name: '申請する(1日)' }));
  expect(screen.queryByRole('textbox', { name: /特別の理由/ })).toBeNull();
  await user.type(await screen.findByLabelText(/業務の内容/), '議会資料');
  const reason = await screen.findByRole('textbox', { name: /特別の理由/ });
  await user.click(screen.getByRole('button', { name: '特別の理由を付けて申請する' }));
  expect(document.activeElement).toBe(reason);
  expect(screen.getByText('特別の理由を書いてください。')).toBeTruthy();
  expect(last(calls, 'POST', '/applications')).toBeUndefined();

  await user.type(reason, '家族の通院');
  await user.click(screen.getByRole('button', { name: '特別の理由を付けて申請する' }));
  await screen.findByText('申請しました');
  expect(bodyOf(last(calls, 'POST', '/applications')).draft.exceptionReason).toBe('家族の通院');
});

test('Where the city has a core and no window, other hours can be chosen all the same', async () => {
  serve({ ...telework, 'GET /applications/form': () => form({ window: null, core: { from: '10:00', to: '15:00' } }) });
  const user = open('#/applications/new');
  await user.click(await screen.findByRole('checkbox', { name: 'いつもと違う時間に勤務する' }));
  expect(screen.getByText('10:00–15:00は勤務する時間です。')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('始業').type).toBe('time');
});

test('A repeat after a lost answer carries the same id', async () => {
  let works = false;
  const calls = serve({
    ...telework,
    'POST /applications': () => {
      if (works) return application();
      works = true;
      throw new TypeError('failed');
    },
  });
  const user = open('#/applications/new');
  await user.type(await screen.findByLabelText(/業務の内容/), '議会資料');
  await user.click(screen.getByRole('button', { name: '申請する' }));
  await screen.findByText('接続できませんでした');
  await user.click(screen.getByRole('button', { name: '申請する' }));
  await screen.findByText('申請しました');
  const ids = calls.filter((c) => c.method === 'POST' && c.path === '/applications').map((c) => bodyOf(c).id);
  expect(new Set(ids).size).toBe(1);
  expect(ids).toHaveLength(2);
});

test('What comes back is shown with its reason first, is changed and goes round again with its version', async () => {
  const back = application({ state: 'sentBack', history: [...application().history, { at: '2026-11-20T03:00:00Z', by: '佐藤 花子', role: 'head', what: 'sentBack', reason: '窓口の日と重なります', isException: false }] });
  const calls = serve({ ...telework, 'GET /applications': () => ({ items: [back], next: null }), 'GET /applications/a1': () => back, 'PUT /applications/a1': () => application({ round: 2 }) });
  const user = open('#/applications');
  await screen.findByText('11月27日(金) 理由:窓口の日と重なります');
  await user.click(screen.getAllByRole('button', { name: '直して再申請' })[0]!);
  await user.click(await screen.findByRole('button', { name: '11月27日(金)を外す' }));
  await user.click(screen.getByRole('gridcell', { name: /11月30日/ }));
  await user.type(screen.getByLabelText(/変更の理由/), '日を移しました');
  await user.click(screen.getByRole('button', { name: '変更して再申請' }));

  await screen.findByText('申請しました');
  const put = last(calls, 'PUT', '/applications/a1');
  expect(put?.headers.get('If-Match')).toBe('"a1-1"');
  expect(bodyOf(put).draft.days).toEqual([{ date: '2026-11-30', part: 'day', from: null, to: null }]);
  expect(bodyOf(put).reason).toBe('日を移しました');
});

test('After a change elsewhere the newer version is read and what was entered can be sent again', async () => {
  let etag = '"a1-1"';
  const calls = serve({
    ...telework,
    'GET /applications/a1': () => application({ etag }),
    'PUT /applications/a1': (call) => {
      if (call.headers.get('If-Match') === '"a1-2"') return application({ round: 2 });
      etag = '"a1-2"';
      return problem(412, 'STALE', 'ほかで変わりました', '読み直してください。');
    },
  });
  const user = open('#/applications/change?id=a1');
  await user.type(await screen.findByLabelText(/業務の内容/), 'と校正');
  await user.click(screen.getByRole('button', { name: '変更して再申請' }));
  await screen.findByText(/新しい版を読みました/);
  await user.click(screen.getByRole('button', { name: '変更して再申請' }));
  await screen.findByText('申請しました');
  expect(bodyOf(last(calls, 'PUT', '/applications/a1')).draft.tasks).toBe('議会資料の作成と校正');
});

test('Single days are withdrawn', async () => {
  const days = ['2026-11-27', '2026-11-30'].map((date) => ({ date, part: 'day' as const, from: null, to: null }));
  const calls = serve({ ...telework, 'GET /applications': () => ({ items: [application({ state: 'approved', draft: draft({ days }) })], next: null }), 'POST /applications/a1/withdraw': () => application() });
  const user = open('#/applications');
  await user.click(await screen.findByRole('button', { name: '取下げ' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('日を選ぶ'));
  await user.click(dialog.getByRole('button', { name: '取下げ' }));
  expect(dialog.getByText('取り下げる日を選んでください。')).toBeTruthy();
  await user.click(dialog.getByLabelText('11月30日(月)'));
  await user.click(dialog.getByRole('button', { name: '取下げ' }));

  expect(await screen.findByText('取り下げました')).toBeTruthy();
  expect(last(calls, 'POST', '/applications/a1/withdraw')?.body).toEqual({ dates: ['2026-11-30'], reason: null });
});

test('An order shows as an order', async () => {
  serve({ ...telework, 'GET /applications': () => ({ items: [application({ kind: 'order', state: 'ordered', canChange: false, canWithdraw: false })], next: null }) });
  open('#/applications');
  const item = within(await screen.findByRole('listitem', { name: '11月27日(金)' }));
  expect(item.getByText('命令')).toBeTruthy();
  expect(item.getAllByRole('button').map((b) => b.textContent)).toEqual(['様式を印刷']);
});

test('Where one only registers, the form asks for the tasks and the confirmations alone', async () => {
  const calls = serve({ ...telework, 'GET /applications/form': () => form({ route: 'registerOnce', becomes: 'registration' }), 'POST /registrations': () => application({ kind: 'registration' }) });
  const user = open('#/applications');
  await user.click(await screen.findByRole('button', { name: '利用登録する' }));
  await user.type(await screen.findByLabelText(/業務の内容/), '企画の仕事');
  await user.click(screen.getByLabelText(/仕事に集中できる場所/));
  await user.click(screen.getByRole('button', { name: '利用登録する' }));
  await screen.findByText('利用登録をしました');
  expect(last(calls, 'POST', '/registrations')?.body).toMatchObject({ tasks: '企画の仕事', confirmations: ['room'] });
});

test('Where nobody applies, this is said and no button leads into a form', async () => {
  serve({ ...telework, 'GET /applications/form': () => form({ route: 'order', becomes: null, problem: { code: 'ORDER_ONLY', message: 'テレワークは所属長が命令します。' } }) });
  open('#/applications');
  expect(await screen.findByText('テレワークは所属長が命令します。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /申請する/ })).toBeNull();
});

test('The rules can be read in words, and what is not set says so', async () => {
  serve(telework);
  const user = open('#/applications');
  await user.click(await screen.findByText('申請の規則を文にしたものです。'));
  expect(await screen.findByRole('region', { name: '申請の期限' })).toBeTruthy();
  expect(screen.getByText('定めがありません')).toBeTruthy();
});

test('Staff see the section’s plan with who stays in the office', async () => {
  serve({ ...telework, 'GET /session': () => staffSession() });
  const user = open('#/applications');
  await user.click(await screen.findByRole('link', { name: '所属の予定' }));
  const table = within(await screen.findByRole('table', { name: '2026年11月の予定' }));
  expect(table.getByRole('row', { name: /佐藤 花子.*在宅.*決定.*休暇/ })).toBeTruthy();
  expect(table.getByRole('row', { name: /在庁.*3.*\/12.*基準 4人.*不足/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: '承認' })).toBeNull();
});

test('The page and its form are in English when the session says so', async () => {
  history.replaceState(null, '', '/tab/?person=p1');
  serve({ ...telework, 'GET /session': () => session({ language: 'en' }), 'GET /applications/form': () => form({ deadline: 'Apply two business days before.' }) });
  const user = open('#/applications');
  await user.click(await screen.findByRole('gridcell', { name: /Fri, Nov 27/ }));
  await user.click(screen.getByRole('button', { name: 'Apply (1 day)' }));
  expect(await screen.findByRole('heading', { name: 'Apply for telework' })).toBeTruthy();
  expect(screen.getByLabelText('Part of Fri, Nov 27')).toBeTruthy();
  expect(await screen.findByText('This fits the rules.')).toBeTruthy();
});

test('A satellite shows what is free on the chosen days, and the seat goes along with the application', async () => {
  const calls = serve({ ...telework, 'POST /applications': () => application({ draft: draft({ spot: 'satellite', siteId: 'north', seatId: 'b' }), site: { id: 'north', name: '北部サテライト', seat: '2番' } }) });
  const user = open('#/applications');
  await user.click(await screen.findByRole('gridcell', { name: /11月27日/ }));
  await user.click(screen.getByRole('button', { name: '申請する(1日)' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: /^場所/ }), 'satellite');
  await user.selectOptions(await screen.findByRole('combobox', { name: /^サテライトオフィス/ }), 'north');

  expect((await within(await screen.findByRole('list', { name: '選んだ日の空席' })).findByText('11月27日(金) 空き 1/2'))).toBeTruthy();
  expect(screen.getByRole<HTMLOptionElement>('option', { name: '1番(空いていない日があります)' }).disabled).toBe(true);
  await user.selectOptions(screen.getByRole('combobox', { name: /^席/ }), 'b');
  await user.type(screen.getByLabelText(/業務の内容/), '議会資料');
  await user.click(screen.getByRole('button', { name: '申請する' }));

  await vi.waitFor(() => expect(bodyOf(last(calls, 'POST', '/applications'))?.draft).toMatchObject({ spot: 'satellite', siteId: 'north', seatId: 'b' }));
});

test('That no seat is free stands beside the day, beside the satellite and in the summary', async () => {
  const noSeat = { findings: [{ code: 'NO_SEAT_FREE', weight: 'refusal', date: '2026-11-27', message: '11月27日(金)は2席すべて予約されています。', source: null }], canSubmit: false, canSubmitAsException: false };
  serve({ ...telework, 'POST /applications/check': () => noSeat });
  const user = open('#/applications');
  await user.click(await screen.findByRole('gridcell', { name: /11月27日/ }));
  await user.click(screen.getByRole('button', { name: '申請する(1日)' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: /^場所/ }), 'satellite');
  await user.selectOptions(await screen.findByRole('combobox', { name: /^サテライトオフィス/ }), 'north');
  expect((await screen.findAllByText(/2席すべて予約されています/)).length).toBe(3);
});
