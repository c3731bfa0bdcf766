import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Policies, PolicyVersion, Preset } from '../../src/features/telework/policy/types';
import { lineSpan, valueAt, withValue } from '../../src/features/telework/policy/yamlEdit';
import { open } from '../open';
import { json, problem, serve } from '../server';

const yaml = '# きまり\nname: 松本市\n# S-51\ndeadline:\n  kind: businessDaysBefore\n  days: 2\n';
const groups = [
  { group: 'route', title: '手続', isSet: false, lines: ['定めがありません。'], source: null },
  { group: 'deadline', title: '申請の期限', isSet: true, lines: ['2営業日前までに申請します。'], source: '手引き' },
];
const presets: Preset[] = [{ id: 'matsumoto', name: '松本市', source: '手引き', yaml, unset: ['手続'], groups }];
const version = (over: Partial<PolicyVersion> = {}): PolicyVersion => ({
  number: 1, from: '2026-11-01', state: 'inForce', name: '松本市', comment: null, by: '佐藤 花子', at: '2026-10-30T09:00:00+09:00', withdrawnBy: null, yaml, etag: '"v1"', ...over,
});
const policies = (versions: PolicyVersion[] = []): Policies => ({ city: { sectionId: null, canEdit: true, next: versions.length + 1, versions }, section: { sectionId: 's1', canEdit: true, next: 1, versions: [] } });
const preview = { errors: [], policy: { number: null, from: '2026-11-24', name: '松本市', source: null, groups }, diff: [], broken: [] };
const served = (over: Record<string, (call: never) => unknown> = {}) =>
  serve({ 'GET /policies?section=s1': () => policies(), 'GET /policies/presets': () => presets, 'POST /policies/city/check': () => preview, 'PUT /policies/city/1': () => preview, ...over });

test('A fresh city begins with a preset: what it says, what it leaves open, and one press to save', async () => {
  const calls = served();
  const user = open('#/settings/rules');
  await screen.findByRole('option', { name: '松本市' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'ひな形' }), '松本市');
  expect(await screen.findByText('定めがない項目: 手続')).toBeTruthy();
  expect(screen.getByText('2営業日前までに申請します。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'このひな形から始める' }));
  await user.click(await screen.findByRole('button', { name: '保存' }));

  expect(await screen.findByText(/規則を保存しました/)).toBeTruthy();
  const put = calls.find((c) => c.method === 'PUT')!;
  expect(put.body).toMatchObject({ yaml, from: '2026-11-24' });
  expect(put.headers.get('If-Match')).toBeNull();
});

test('Each mistake leads to its line', async () => {
  const errors = [{ path: 'deadline.days', line: 6, code: 'OUT_OF_RANGE', message: '1から20までの数を書いてください。' }];
  served({ 'PUT /policies/city/1': () => problem(422, 'INVALID_POLICY', '保存されていません', '', errors) });
  const user = open('#/settings/rules');
  await screen.findByRole('option', { name: '松本市' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'ひな形' }), '松本市');
  await user.click(await screen.findByRole('button', { name: 'このひな形から始める' }));
  await user.click(await screen.findByRole('button', { name: '保存' }));
  await user.click(await screen.findByRole('button', { name: /6行目 deadline.days/ }));

  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '規則の文書(YAML)' });
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('  days: 2');
});

test('The fields write the same document and keep the rest of it', async () => {
  served({ 'GET /policies?section=s1': () => policies([version()]) });
  const user = open('#/settings/rules');
  await user.click(await screen.findByRole('button', { name: '第1版を元にして新しい版を作る' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: '週の上限(日)' }), '3');
  await user.click(screen.getByRole('checkbox', { name: '半日' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '期限' }), '前日');

  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '規則の文書(YAML)' }).value).toBe(
    '# きまり\nname: 松本市\n# S-51\ndeadline:\n  kind: previousDay\nlimits:\n  daysPerWeek: 3\n  units: [halfDay]\n',
  );
});

test('A coming version is replaced under the version that was read, or taken back', async () => {
  const coming = version({ number: 2, from: '2026-12-01', state: 'coming', etag: '"v2"' });
  const calls = served({ 'GET /policies?section=s1': () => policies([coming, version()]), 'PUT /policies/city/2': () => preview, 'DELETE /policies/city/2': () => json(null) });
  const user = open('#/settings/rules');
  expect(screen.queryByRole('button', { name: '第1版を直す' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: '第2版を直す' }));
  await user.click(await screen.findByRole('button', { name: '保存' }));
  await screen.findByText(/規則を保存しました/);
  expect(calls.find((c) => c.method === 'PUT')?.headers.get('If-Match')).toBe('"v2"');
  await user.click(await screen.findByRole('button', { name: '第2版を取りやめる' }));
  expect(await screen.findByText('版を取りやめました')).toBeTruthy();
});

test('A check names what changes and the waiting applications that it breaks', async () => {
  const diff = [{ group: 'limits', title: '回数', before: ['週2日までです。'], after: ['週1日までです。'] }];
  const broken = [{ id: 'a', sectionId: 's1', personName: '鈴木 一郎', dates: ['2026-12-01'], findings: ['週1日までです。'] }];
  served({ 'GET /policies?section=s1': () => policies([version()]), 'POST /policies/city/check': () => ({ ...preview, diff, broken }) });
  const user = open('#/settings/rules');
  await user.click(await screen.findByRole('button', { name: '第1版を元にして新しい版を作る' }));
  await user.click(await screen.findByRole('button', { name: '確かめる' }));
  expect(await screen.findByText(/合わなくなる申請中の申請が1件/)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'いまの規則との違い' })).getByText(/週2日までです/)).toBeTruthy();
});

test('A section writes on top of the city’s rules', async () => {
  const calls = served({ 'PUT /policies/sections/s1/1': () => preview });
  const user = open('#/settings/rules');
  await user.selectOptions(await screen.findByRole('combobox', { name: '規則の範囲' }), '総務課だけの上書き');
  await user.click(await screen.findByRole('button', { name: '変える項目だけを書く' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: '週の上限(日)' }), '1');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText(/規則を保存しました/);
  expect(calls.find((c) => c.method === 'PUT')?.body).toMatchObject({ yaml: 'name: "総務課"\nlimits:\n  daysPerWeek: 1\n' });
});

describe('One value of the document', () => {
  test('is read and written where it stands, comments kept', () => {
    expect(valueAt(yaml, ['deadline', 'days'])).toBe(2);
    expect(withValue(yaml, ['deadline', 'days'], 3)).toBe(yaml.replace('2', '3'));
  });
  test('takes its group with it when nothing is left but the source', () => {
    expect(withValue('name: 市\nlimits:\n  daysPerWeek: 2\n  source: 要綱\n', ['limits', 'daysPerWeek'], undefined)).toBe('name: 市\n');
  });
  test('stays as it is while the text cannot be read', () => expect(withValue('name: [', ['route', 'kind'], 'order')).toBe('name: ['));
  test('has a line to lead to', () => expect(lineSpan('a\nbc\nd', 2)).toEqual([2, 4]));
});
