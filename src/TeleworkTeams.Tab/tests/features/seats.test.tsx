import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { seatTowards } from '../../src/features/satelliteOffices/Plan';
import type { Booking, DaySeat, Site, SiteDay } from '../../src/features/satelliteOffices/types';
import { open } from '../open';
import { problem, serve, type Answer } from '../server';

const site = (over: Partial<Site> = {}): Site => ({
  id: 'lib', name: '情報創造館', kind: 'city', seats: [{ id: 'a', name: '1', x: 0, y: 0 }, { id: 'b', name: '2', x: 1, y: 0 }, { id: 'c', name: '3', x: 0, y: 1 }],
  hasPhone: true, machine: 'ownPc', personalDataAllowed: true, isStaffed: null, hasSpecialSystems: null, equipment: [], opening: null, unit: 'halfDay',
  longestMinutes: null, daysAhead: null, daysPerPerson: null, openFrom: null, openUntil: null, source: 'S-127', note: null, etag: '"1"', ...over,
});
const seat = (over: Partial<DaySeat>): DaySeat => ({ id: 'a', name: '1', x: 0, y: 0, morning: 'free', afternoon: 'free', bookings: [], ...over });
const day = (over: Partial<SiteDay> = {}): SiteDay => ({
  siteId: 'lib', date: '2026-11-24', isOpen: true, hours: { from: '08:30', to: '17:15' }, morning: { from: '08:30', to: '12:00' }, afternoon: { from: '13:00', to: '17:15' },
  holiday: null, why: null, freeMorning: 2, freeAfternoon: 3, freeDay: 2,
  seats: [seat({}), seat({ id: 'b', name: '2', x: 1, morning: 'taken', bookings: [{ from: '08:30', to: '12:00', name: '鈴木 一郎', isOwn: false, id: null }] }), seat({ id: 'c', name: '3', y: 1 })],
  ...over,
});
const week = { days: ['23', '24', '25', '26', '27', '28', '29'].map((d) => ({ date: `2026-11-${d}`, isOpen: d >= '24' && d <= '27', holiday: d === '23' ? '勤労感謝の日' : null, freeMorning: 2, freeAfternoon: 3, freeDay: 2, of: 3, isOwn: d === '25' })) };
const booking: Booking = { id: 'x.0', siteId: 'lib', site: '情報創造館', seatId: 'a', seat: '1', date: '2026-11-25', from: '08:30', to: '12:00', isOfApplication: false };
const seats = (over: Record<string, Answer> = {}, canManage = false) =>
  serve({
    'GET /sites': () => ({ sites: [site()], canManage, usualSiteId: 'lib' }),
    'GET /sites/lib/week': () => week,
    'GET /sites/lib/days/2026-11-24': () => day(),
    'GET /bookings': () => ({ items: [booking, { ...booking, id: 'y.0', date: '2026-11-26' }] }),
    'GET /sites/presets': () => [{ name: '静岡市', source: 'S-131', note: '4席', sites: [{ id: 'shizuoka-4f', name: '静岡庁舎4階', kind: 'city', seats: [] }] }],
    ...over,
  });

// The pages are fetched when they are opened; a busy machine takes its time over the first of each.
beforeAll(() => Promise.all([import('../../src/features/satelliteOffices/SeatsPage'), import('../../src/features/people/SettingsPage')]), 60_000);

test('A seat of the plan says its state in words, and the list says who sits there', async () => {
  seats();
  const user = open('#/seats');
  const plan = within(await screen.findByRole('group', { name: '情報創造館 11月24日(火) 席の図' }));
  expect(plan.getByRole('button', { name: /^席 2 午前 予約済み 午後 空き 8:30–12:00 鈴木 一郎/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '一覧' }));
  expect(within(screen.getByRole('table', { name: /席の一覧/ })).getByText('8:30–12:00 鈴木 一郎')).toBeTruthy();
  expect(screen.getByText('勤労感謝の日')).toBeTruthy();
});

test('Arrow keys walk over the plan, and one seat is in the order of tabs', async () => {
  seats();
  const user = open('#/seats');
  const first = await screen.findByRole('button', { name: /^席 1 午前/ });
  first.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toMatch(/^席 2 /);
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement?.textContent).toMatch(/^席 3 /);
  expect(screen.getAllByRole('button', { name: /^席 \d 午前/ }).filter((b) => b.tabIndex === 0)).toHaveLength(1);
  expect(seatTowards(day().seats, seat({}), 'ArrowLeft')).toBeNull();
});

test('A seat is booked for the half that is free', async () => {
  const calls = seats({ 'POST /bookings': () => ({ items: [booking] }) });
  const user = open('#/seats');
  await user.click(await screen.findByRole('button', { name: /^席 2 午前/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: '予約する' }));

  expect(await screen.findByText('1件予約しました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toMatchObject({ siteId: 'lib', seatId: 'b', days: [{ date: '2026-11-24', part: 'afternoon' }] });
});

test('A refusal stays in the dialog with its figure', async () => {
  seats({ 'POST /bookings': () => problem(422, 'OVER_LIMIT', '席を予約できませんでした', '予約できるのは1人2日までです(今回を含めて3日)。') });
  const user = open('#/seats');
  await user.click(await screen.findByRole('button', { name: '空いている席を予約' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: '予約する' }));
  expect(await dialog.findByText('予約できるのは1人2日までです(今回を含めて3日)。')).toBeTruthy();
});

test('A day that cannot be booked says why and offers nothing', async () => {
  seats({ 'GET /sites/lib/days/2026-11-24': () => day({ why: '11月24日(火)のその時間は過ぎています。' }) });
  open('#/seats');
  expect(await screen.findByText('11月24日(火)のその時間は過ぎています。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '空いている席を予約' })).toBeNull();
});

test('A booking is cancelled alone, or several by a range', async () => {
  const calls = seats({ 'POST /bookings/cancel': () => ({ items: [] }) });
  const user = open('#/seats');
  await user.click(await screen.findByRole('button', { name: '期間でまとめて取り消す' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '取消' }));
  expect(await screen.findByText('取り消しました')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ from: '2026-11-25', to: '2026-11-26' });
  expect(await screen.findByText('予約した席はありません。')).toBeTruthy();
});

test('A narrow page begins with the list', async () => {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: query.includes('479'), addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList);
  seats();
  open('#/seats');
  expect(await screen.findByRole('table', { name: /席の一覧/ })).toBeTruthy();
});

test('An administrator adds the sites of a report and edits a seat; errors stand at their fields', async () => {
  const calls = seats(
    {
      'PUT /sites/shizuoka-4f': () => site({ id: 'shizuoka-4f' }),
      'PUT /sites/lib': () => problem(422, 'INVALID_SITE', '拠点を保存できませんでした', '印のある項目を直してください。', [{ path: 'seats[3].name', code: 'REQUIRED', message: '入力してください。' }]),
    },
    true,
  );
  const user = open('#/settings/sites');
  await user.click(await screen.findByRole('button', { name: '追加する' }));
  expect(await screen.findByText('1か所を追加しました')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '情報創造館を編集' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: '席を追加' }));
  await user.clear(dialog.getAllByLabelText(/^席の名前/)[3] as HTMLElement);
  await user.click(dialog.getByRole('button', { name: '保存' }));

  expect(await dialog.findByText('入力してください。')).toBeTruthy();
  const sent = calls.find((c) => c.path === '/sites/lib' && c.method === 'PUT');
  expect(sent?.headers.get('If-Match')).toBe('"1"');
  expect((sent?.body as Site).seats).toHaveLength(4);
  expect((sent?.body as Site).seats[3]).toMatchObject({ x: 2, y: 0 });
});
