import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { session } from '../city';
import { duty, rules } from '../duty';
import { open } from '../open';
import { json, problem, serve, type Answer, type Call } from '../server';

const served = (over: Record<string, Answer> = {}) => serve({ ...duty, ...over });
const saved = (calls: Call[]) => calls.find((c) => c.method === 'PUT');
const save = () => screen.getByRole('button', { name: '保存' });

// The part is fetched when it is opened; a busy machine takes its time over the first.
beforeAll(() => Promise.all([import('../../src/features/people/SettingsPage'), import('../../src/features/phoneDuty/settings/DutySettings')]), 60_000);

test('Kinds, times, limits and people are one save under the version that was read', async () => {
  const calls = served({ 'PUT /sections/s1/duty/rules': (c) => json({ ...rules(), ...(c.body as object) }, { ETag: '"2"' }) });
  const user = open('#/settings/duty');
  await user.click(await screen.findByRole('button', { name: '電話に時間を追加' }));
  const second = within(screen.getByRole('group', { name: '電話の時間2' }));
  await user.click(second.getByRole('checkbox', { name: '月' }));
  await user.click(screen.getByRole('checkbox', { name: '2日続けて当番にしない' }));
  await user.click(screen.getByRole('radio', { name: '庁舎にいる日数に合わせる' }));
  await user.type(screen.getByLabelText('1人1週の回数(上限)'), '3');
  await user.selectOptions(await screen.findByLabelText('人を追加'), 'p1');
  await user.click(screen.getByRole('button', { name: '追加' }));
  await user.click(save());

  expect(await screen.findByText('当番の設定を保存しました')).toBeTruthy();
  expect(saved(calls)?.headers.get('If-Match')).toBe('"1"');
  const body = saved(calls)?.body as Record<string, unknown>;
  expect(body).toMatchObject({ notTwoDaysRunning: true, share: 'officeDays', mostPerWeek: 3, members: [{ personId: 'p2' }, { personId: 'p1', weight: 1, kindIds: null }], kinds: [{ id: 'phone', shifts: [{ id: 'am' }, { weekdays: ['monday'], cover: 1 }] }] });
  expect(body).not.toHaveProperty('problems');
  expect(body).not.toHaveProperty('canManage');
  expect(body).not.toHaveProperty('people');
});

test('What is special about a person is decided in a dialog: kinds, working time, pauses', async () => {
  const two = rules({ kinds: [...rules().kinds, { id: 'desk', name: '窓口', shifts: [] }] });
  const calls = served({ 'GET /sections/s1/duty/rules': () => json(two, { ETag: '"1"' }), 'PUT /sections/s1/duty/rules': (c) => json({ ...two, ...(c.body as object) }, { ETag: '"2"' }) });
  const user = open('#/settings/duty');
  await user.click(await screen.findByRole('button', { name: '鈴木 一郎さんの当番' }));
  const dialog = within(await screen.findByRole('dialog', { name: '鈴木 一郎さんの当番' }));
  await user.click(dialog.getByRole('checkbox', { name: '窓口' }));
  await user.click(dialog.getByRole('checkbox', { name: '新任' }));
  const weight = dialog.getByLabelText(/勤務の割合/);
  await user.clear(weight);
  await user.type(weight, '0.5');
  await user.click(dialog.getByRole('button', { name: '休止を追加' }));
  await user.click(dialog.getByRole('button', { name: '決定' }));
  expect(within(screen.getByRole('row', { name: /鈴木 一郎/ })).getByText('新任 · 休止1件')).toBeTruthy();
  await user.click(save());
  await vi.waitFor(() => expect(saved(calls)?.body).toMatchObject({ members: [{ kindIds: ['phone'], isNovice: true, weight: 0.5, pauses: [{ from: '2026-11-24', to: '2026-11-24' }] }] }));
});

test('A kind that is removed is taken from those who did it', async () => {
  const two = rules({ kinds: [...rules().kinds, { id: 'desk', name: '窓口', shifts: [] }], members: rules().members.map((m) => ({ ...m, kindIds: ['phone', 'desk'] })) });
  const calls = served({ 'GET /sections/s1/duty/rules': () => json(two, { ETag: '"1"' }), 'PUT /sections/s1/duty/rules': (c) => json({ ...two, ...(c.body as object) }, { ETag: '"2"' }) });
  const user = open('#/settings/duty');
  await user.click(await screen.findByRole('button', { name: '窓口を削除' }));
  await user.click(save());
  await vi.waitFor(() => expect(saved(calls)?.body).toMatchObject({ kinds: [{ id: 'phone' }], members: [{ kindIds: ['phone'] }] }));
});

test('Every refused value stands at its field: of a time, of a limit, of a person in the row and in the dialog', async () => {
  served({
    'PUT /sections/s1/duty/rules': () =>
      problem(422, 'INVALID_RULES', '設定を保存できませんでした', '印のある項目を直してください。', [
        { path: 'kinds[0].shifts[0].to', code: 'END_BEFORE_START', message: '終わりは始めより後にしてください。' },
        { path: 'mostPerDay', code: 'OUT_OF_RANGE', message: '1から8までにしてください。' },
        { path: 'members[0].weight', code: 'OUT_OF_RANGE', message: '0.05から1までにしてください。' },
      ]),
  });
  const user = open('#/settings/duty');
  await user.click(await screen.findByRole('checkbox', { name: '2日続けて当番にしない' }));
  await user.click(save());
  const time = within(screen.getByRole('group', { name: '電話の時間1' }));
  expect(await time.findByText('終わりは始めより後にしてください。')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: '決まり' })).getByText('1から8までにしてください。')).toBeTruthy();
  expect(within(screen.getByRole('row', { name: /鈴木 一郎/ })).getByText('0.05から1までにしてください。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '鈴木 一郎さんの当番' }));
  expect(await within(await screen.findByRole('dialog')).findByText('0.05から1までにしてください。')).toBeTruthy();
});

test('After somebody else’s change one’s own stay on top of the latest', async () => {
  let version = 1;
  const calls = served({
    'GET /sections/s1/duty/rules': () => json(rules(version === 1 ? {} : { memoWeight: 0.5 }), { ETag: `"${version}"` }),
    'PUT /sections/s1/duty/rules': (c) => (c.headers.get('If-Match') === '"2"' ? json({ ...rules(), ...(c.body as object) }, { ETag: '"3"' }) : ((version = 2), problem(412, 'STALE', '', ''))),
  });
  const user = open('#/settings/duty');
  await user.click(await screen.findByRole('checkbox', { name: '2日続けて当番にしない' }));
  await user.click(save());
  await user.click(await screen.findByRole('button', { name: '最新を読み込む' }));
  await screen.findByText(/最新の設定にあなたの変更を重ねました/);
  await user.click(save());
  await screen.findByText('当番の設定を保存しました');
  expect(calls.findLast((c) => c.method === 'PUT')?.body).toMatchObject({ notTwoDaysRunning: true, memoWeight: 0.5 });
});

test('What makes the rules unsolvable stands on top', async () => {
  served({ 'GET /sections/s1/duty/rules': () => json(rules({ problems: [{ code: 'COVER_OVER_STAFF', path: 'kinds[0].shifts[0].cover', message: '電話 8:30は3人要りますが、できる人は1人です。' }] }), { ETag: '"1"' }) });
  open('#/settings/duty');
  expect(await screen.findByText('電話 8:30は3人要りますが、できる人は1人です。')).toBeTruthy();
});

test('An administrator who does not manage the duty of the section reads it', async () => {
  served({ 'GET /sections/s1/duty/rules': () => json(rules({ canManage: false }), { ETag: '"1"' }) });
  open('#/settings/duty');
  expect(await screen.findByText('当番の設定を変えられるのは、所属長・代決者・係長です。')).toBeTruthy();
  expect(screen.getByRole<HTMLFieldSetElement>('group', { name: '当番の設定' }).disabled).toBe(true);
});

test('A unit lead sets up the duty of the own section and nothing else of it', async () => {
  served({ 'GET /session': () => session({ roles: ['staff', 'unitLead'], sections: [{ id: 's1', name: '総務課', canSeeBoard: true, canManage: false, canSeeRecords: false, canDecide: false }] }) });
  open('#/settings/duty');
  expect(await screen.findByRole('region', { name: '当番の種類' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: '基本' })).toBeNull();
});
