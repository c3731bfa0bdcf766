import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { person, session, settings } from '../city';
import { open } from '../open';
import { json, problem, serve } from '../server';

test('Saving carries the version that was read, and changes in two parts are one save', async () => {
  const calls = serve({ 'PUT /sections/s1/settings': (c) => json({ ...settings(), ...(c.body as object) }, { ETag: '"2"' }) });
  const user = open('#/settings/basics');
  const name = await screen.findByLabelText(/所属の名前/);
  await user.clear(name);
  await user.type(name, '総務部総務課');
  await user.click(screen.getByRole('link', { name: '係' }));
  await user.click(await screen.findByRole('button', { name: '係を追加' }));
  await user.click(screen.getByRole('button', { name: '保存' }));

  expect(await screen.findByText('設定を保存しました')).toBeTruthy();
  const put = calls.find((c) => c.method === 'PUT')!;
  expect(put.headers.get('If-Match')).toBe('"1"');
  expect(put.body).toMatchObject({ name: '総務部総務課', units: [{ id: 'u1' }, { name: '' }] });
  expect(put.body).not.toHaveProperty('problems');
});

test('After somebody else’s change nothing is lost: the latest is loaded with one’s own changes on top', async () => {
  let etag = '"1"';
  let stored = settings();
  const calls = serve({
    'GET /sections/s1/settings': () => json(stored, { ETag: etag }),
    'PUT /sections/s1/settings': (c) => {
      if (c.headers.get('If-Match') !== etag) return problem(412, 'STALE', 'ほかの人が先に変更しました', '');
      return json({ ...stored, ...(c.body as object) }, { ETag: '"3"' });
    },
  });
  const user = open('#/settings/basics');
  const name = await screen.findByLabelText<HTMLInputElement>(/所属の名前/);
  await user.clear(name);
  await user.type(name, '新総務課');
  etag = '"2"';
  stored = settings({ lateEndGraceMinutes: 60 });
  await user.click(screen.getByRole('button', { name: '保存' }));
  await user.click(await screen.findByRole('button', { name: '最新を読み込む' }));

  expect(await screen.findByText(/最新の設定にあなたの変更を重ねました/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/所属の名前/).value).toBe('新総務課');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('設定を保存しました');
  expect(calls.filter((c) => c.method === 'PUT').at(-1)?.body).toMatchObject({ name: '新総務課', lateEndGraceMinutes: 60 });
});

test('Every refused field shows its own message', async () => {
  serve({ 'PUT /sections/s1/settings': () => problem(422, 'INVALID', '確かめてください', '', [{ path: 'patterns[0].end', code: 'END_BEFORE_START', message: '終業は始業より後にしてください。' }]) });
  const user = open('#/settings/patterns');
  const pattern = within(await screen.findByRole('group', { name: '通常勤務' }));
  const end = pattern.getByLabelText<HTMLInputElement>(/終業/);
  await user.clear(end);
  await user.type(end, '08:00');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await pattern.findByText('終業は始業より後にしてください。')).toBeTruthy();
  expect(end.value).toBe('08:00');
});

test('The server’s open points stand on top', async () => {
  serve({ 'GET /sections/s1/settings': () => json(settings({ problems: [{ code: 'NO_HEAD', path: 'headId', message: '所属長が決まっていません。' }] }), { ETag: '"1"' }) });
  open('#/settings/cards');
  expect(await screen.findByText('所属長が決まっていません。')).toBeTruthy();
});

test('A person who was changed meanwhile is saved again with the newer version and the same input', async () => {
  let etag = '"1"';
  const calls = serve({
    'GET /sections/s1/people': () => ({ items: [person({ etag })], next: null }),
    'PUT /sections/s1/people/p2': (c) => (c.headers.get('If-Match') === '"2"' ? person({ kana: 'スズキ', etag: '"3"' }) : problem(412, 'STALE', '', '')),
  });
  const user = open('#/settings/people');
  await user.click(await screen.findByRole('button', { name: '鈴木 一郎さんを編集' }));
  const dialog = within(await screen.findByRole('dialog'));
  const kana = dialog.getByLabelText<HTMLInputElement>('カナ');
  await user.clear(kana);
  await user.type(kana, 'スズキ');
  etag = '"2"';
  await user.click(dialog.getByRole('button', { name: '保存' }));
  await dialog.findByText(/ほかの人が先に変更しました/);
  await vi.waitFor(() => expect(calls.filter((c) => c.method === 'GET' && c.path === '/sections/s1/people').length).toBeGreaterThan(1));
  expect(kana.value).toBe('スズキ');
  // The press after the newer version has come is the one that counts.
  await vi.waitFor(async () => {
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(calls.some((c) => c.method === 'PUT' && c.headers.get('If-Match') === '"2"')).toBe(true);
  });
  expect(await screen.findByText('鈴木 一郎さんの登録内容を保存しました')).toBeTruthy();
});

test('An import names every bad line and offers nothing to apply', async () => {
  const calls = serve({
    'POST /sections/s1/people/import?apply=false': () => ({ lines: [{ line: 2, id: 'p9', name: '新井 新', action: 'error', message: '係がありません。' }], adds: 0, updates: 0, same: 0, errors: [{ line: 2, column: '係', code: 'UNKNOWN_UNIT', message: '係「総合係」がありません。' }], applied: false }),
  });
  const user = open('#/settings/import');
  await user.upload(await screen.findByLabelText('CSVファイル'), new File(['id'], 'a.csv', { type: 'text/csv' }));
  expect(await screen.findByText('2行目「係」')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '取り込む' })).toBeNull();
  expect(calls.find((c) => c.method === 'POST')?.headers.get('Content-Type')).toBe('text/csv');
});

test('A clean import is applied with the same file', async () => {
  const preview = (applied: boolean) => ({ lines: [{ line: 2, id: 'p9', name: '新井 新', action: 'add', message: null }], adds: 1, updates: 0, same: 0, errors: [], applied });
  const calls = serve({ 'POST /sections/s1/people/import?apply=false': () => preview(false), 'POST /sections/s1/people/import?apply=true': () => preview(true) });
  const user = open('#/settings/import');
  const file = new File(['id'], 'a.csv', { type: 'text/csv' });
  await user.upload(await screen.findByLabelText('CSVファイル'), file);
  await user.click(await screen.findByRole('button', { name: '取り込む' }));
  await vi.waitFor(() => expect(calls.at(-1)?.path).toContain('apply=true'));
  expect(calls.at(-1)?.body).toBe(file);
});

test('An administrator sees what became of a day’s messages, a day at a time', async () => {
  const kind = { kind: 'checkIn.day', planned: 12, waiting: 0, sent: 9, unknown: 2, unreachable: 1, expired: 0, skipped: 0, rejected: 0 };
  serve({
    'GET /city/deliveries?date=2026-11-24': () => ({ date: '2026-11-24', kinds: [kind, { ...kind, kind: 'later.kind', planned: 3 }] }),
    'GET /city/deliveries?date=2026-11-23': () => ({ date: '2026-11-23', kinds: [] }),
  });
  const user = open('#/settings/deliveries');
  const line = within(await screen.findByRole('row', { name: /始業のカード/ }));
  expect(line.getAllByRole('cell').map((c) => c.textContent?.replace(/\D/g, ''))).toEqual(['12', '0', '9', '2', '1', '0', '0', '0']);
  expect(screen.getByRole('row', { name: /later.kind/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '前の日' }));
  expect(await screen.findByText('この日の配信はありません。')).toBeTruthy();
});

test('Staff see only their own display settings', async () => {
  serve({ 'GET /session': () => session({ roles: ['staff'], sections: [{ id: 's1', name: '総務課', canSeeBoard: true, canManage: false, canSeeRecords: false, canDecide: false }] }) });
  open('#/settings');
  expect(await screen.findByRole('radio', { name: '日本語' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: '基本' })).toBeNull();
});

test('Choosing English turns the page over at once', async () => {
  history.replaceState(null, '', '/tab/?person=p1');
  serve({ 'PUT /session/language': () => session({ language: 'en', person: { id: 'p1', name: '佐藤 花子', language: 'en' } }) });
  const user = open('#/settings/display');
  await user.click(await screen.findByRole('radio', { name: 'English(英語)' }));
  expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

test('One decides whether approved days go into Outlook, where the city does that', async () => {
  const calls = serve({ 'GET /session': () => session({ outlook: true }), 'PUT /session/outlook': () => session({ outlook: false }) });
  const user = open('#/settings/display');
  await user.click(await screen.findByRole('switch', { name: '承認された日をOutlookの予定表に入れる', checked: true }));
  expect(await screen.findByRole('switch', { name: '承認された日をOutlookの予定表に入れる', checked: false })).toBeTruthy();
  expect(calls.find((c) => c.path === '/session/outlook')?.body).toEqual({ write: false });
});

test('Where the city does not write calendars, nothing about Outlook is asked', async () => {
  serve({});
  open('#/settings/display');
  await screen.findByRole('radio', { name: '日本語' });
  expect(screen.queryByRole('switch')).toBeNull();
});

test('The employment of a person is chosen in their dialog', async () => {
  const calls = serve({
    'GET /sections/s1/people': () => ({ items: [person({ employment: 'reemployed' })], next: null }),
    'PUT /sections/s1/people/p2': () => person({ employment: 'fiscalYear', etag: '"2"' }),
  });
  const user = open('#/settings/people');
  await user.click(await screen.findByRole('button', { name: '鈴木 一郎さんを編集' }));
  const dialog = within(await screen.findByRole('dialog'));
  const employment = dialog.getByLabelText<HTMLSelectElement>('任用');
  expect(employment.value).toBe('reemployed');
  await user.selectOptions(employment, '会計年度任用職員');
  await user.click(dialog.getByRole('button', { name: '保存' }));
  await screen.findByText('鈴木 一郎さんの登録内容を保存しました');
  expect(calls.find((c) => c.method === 'PUT')?.body).toMatchObject({ employment: 'fiscalYear' });
});

test('What is no business number is named at its field, with the hint that a private one does not belong there', async () => {
  const message = '業務用番号は0から始まる10〜11桁の電話番号にしてください。';
  const calls = serve({
    'GET /sections/s1/people': () => ({ items: [person({ extension: '2104' })], next: null }),
    'PUT /sections/s1/people/p2': () => problem(422, 'INVALID_SETTINGS', '直すところがあります', message, [{ path: 'workNumber', code: 'INVALID_WORK_NUMBER', message }]),
  });
  const user = open('#/settings/people');
  await user.click(await screen.findByRole('button', { name: '鈴木 一郎さんを編集' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByLabelText<HTMLInputElement>('内線').value).toBe('2104');
  expect(dialog.getByText(/私用の番号は入れないでください/)).toBeDefined();
  await user.type(dialog.getByLabelText('業務用番号'), '1234');
  await user.click(dialog.getByRole('button', { name: '保存' }));
  expect((await dialog.findAllByText(message)).length).toBeGreaterThan(0);
  expect(calls.find((c) => c.method === 'PUT')?.body).toMatchObject({ extension: '2104', workNumber: '1234' });
});

test('A deputy can be limited to the days of the head’s leave', async () => {
  const deputy = { personId: 'p2', from: '2026-12-01', to: '2026-12-31', onlyWhenHeadIsAway: false };
  const calls = serve({
    'GET /sections/s1/settings': () => json(settings({ deputies: [deputy] }), { ETag: '"1"' }),
    'PUT /sections/s1/settings': (c) => json({ ...settings(), ...(c.body as object) }, { ETag: '"2"' }),
  });
  const user = open('#/settings/basics');
  await user.click(await screen.findByRole('checkbox', { name: '所属長が終日休みの日だけ' }));
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('設定を保存しました');
  expect(calls.find((c) => c.method === 'PUT')?.body).toMatchObject({ deputies: [{ ...deputy, onlyWhenHeadIsAway: true }] });
});

test('Seasonal hours are added to a pattern, and each refused field says why', async () => {
  const calls = serve({
    'PUT /sections/s1/settings': () => problem(422, 'INVALID', '確かめてください', '', [{ path: 'patterns[0].seasons[0].from', code: 'INVALID_YEARLY_DAY', message: '月日を「07-01」のように入れてください。' }]),
  });
  const user = open('#/settings/patterns');
  await user.click(await screen.findByRole('button', { name: '通常勤務に季節の勤務時間を追加' }));
  const season = () => within(screen.getByRole('group', { name: /^通常勤務の/ }));
  await user.type(season().getByLabelText(/季節の名前/), 'あわ・なつ時間');
  await user.click(screen.getByRole('button', { name: '保存' }));

  expect(await season().findByText('月日を「07-01」のように入れてください。')).toBeTruthy();
  expect(calls.find((c) => c.method === 'PUT')?.body).toMatchObject({ patterns: [{ seasons: [{ name: 'あわ・なつ時間', from: '07-01', to: '08-31', shiftMinutes: -30 }] }] });
});

test('Each place to choose from has its own name', async () => {
  serve();
  open('#/settings/cards');
  const places = within(await screen.findByRole('group', { name: '選べる勤務場所' }));
  expect(places.getAllByRole<HTMLInputElement>('checkbox').map((c) => c.checked)).toEqual([true, true, false, false, false]);
  expect(places.getByRole('checkbox', { name: '在宅' })).toBeTruthy();
});
