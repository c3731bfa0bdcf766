import type { Change, DutyNow, Ledger, OwnDuty, Rota, RotaPerson, RotaShift, Swap, Turn } from '../src/features/phoneDuty/types';
import type { DutyRules } from '../src/features/phoneDuty/settings/types';
import { json, type Answer, type Call } from './server';

/** Phone duty in the small city of the tests: one kind, mornings and afternoons, three people, November 2026. */
export const turn = (personId: string, over: Partial<Turn> = {}): Turn => ({ personId, isLocked: false, isNew: false, swap: null, problems: [], ...over });

export const shift = (date: string, half: 'am' | 'pm', over: Partial<RotaShift> = {}): RotaShift => ({
  id: `phone-${date.replaceAll('-', '')}-${half}`, kindId: 'phone', date, from: half === 'am' ? '08:30' : '13:00', to: half === 'am' ? '12:00' : '17:15',
  cover: 1, isPast: date < '2026-11-24', missing: 0, turns: [], gap: null, ...over,
});

export const rotaPerson = (id: string, name: string, over: Partial<RotaPerson> = {}): RotaPerson => ({
  id, name, unitId: 'u1', kindIds: null, isNovice: false, days: [], wishes: [], load: { past: 4, turns: 2, share: 6, deviation: 0 }, ...over,
});

const open = (date: string) => ![5, 6].includes((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7);
const days = Array.from({ length: 30 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}`);

export const gap = {
  message: '来られる人がいません。',
  reasons: [{ personId: 'p2', message: '在宅勤務' }],
  ways: [{ personId: 'p3', message: '週の上限が1回多ければ' }],
};

export const rota = (over: Partial<Rota> = {}): Rota => ({
  month: '2026-11', view: 'published', hasDraft: false, publishedAt: '2026-10-20T09:00:00+09:00',
  days: days.map((date) => ({ date, businessDay: open(date) && date !== '2026-11-23', holidayName: date === '2026-11-23' ? '勤労感謝の日' : null })),
  kinds: [{ id: 'phone', name: '電話' }],
  shifts: [
    shift('2026-11-24', 'am', { turns: [turn('p1')] }), shift('2026-11-24', 'pm', { turns: [turn('p2')] }),
    shift('2026-11-25', 'am', { turns: [turn('p3')] }), shift('2026-11-25', 'pm', { missing: 1, gap }),
  ],
  people: [
    rotaPerson('p1', '佐藤 花子'),
    rotaPerson('p2', '鈴木 一郎', { days: [{ date: '2026-11-25', code: 'telework', from: null, to: null, text: '在宅勤務' }], wishes: [{ date: '2026-11-26', desired: false }] }),
    rotaPerson('p3', '高橋 美咲', { isNovice: true, load: { past: 5, turns: 2, share: 6, deviation: 16.7 } }),
  ],
  summary: { uncovered: 1, undesired: 0, changed: 0, lowest: 0, highest: 16.7, proven: true, sentence: '1人足りません。' },
  canManage: false, etag: '"r1"', ...over,
});

export const draft = (over: Partial<Rota> = {}): Rota => rota({ view: 'draft', hasDraft: true, publishedAt: null, canManage: true, etag: '"d1"', ...over });

/** A server that applies changes to the draft as the contract says: what is put in is locked; a preview stores nothing. */
export function draftServer(first: Rota): Record<string, Answer> {
  let stored = first;
  let version = 1;
  const apply = (r: Rota, changes: Change[]): Rota => ({
    ...r,
    shifts: r.shifts.map((s) => {
      const turns = changes.filter((c) => c.shiftId === s.id).reduce((list, c) => {
        if (c.set === 'on') return [...list, turn(c.personId, { isLocked: true, isNew: true })];
        if (c.set === 'off') return list.filter((t) => t.personId !== c.personId);
        return list.map((t) => (t.personId === c.personId ? { ...t, isLocked: c.set === 'lock' } : t));
      }, s.turns);
      const missing = Math.max(0, s.cover - turns.length);
      return { ...s, turns, missing, gap: missing > 0 ? gap : null };
    }),
  });
  const put = (preview: boolean) => (call: Call) => {
    const { changes } = call.body as { changes: Change[] };
    const next = apply(stored, changes);
    const lacking = (r: Rota) => r.shifts.reduce((n, s) => n + s.missing, 0);
    const effect = { uncoveredBefore: lacking(stored), uncoveredAfter: lacking(next), highestBefore: 16.7, highestAfter: 10, problems: [], sentence: `足りない人が${lacking(stored)}人から${lacking(next)}人になります。` };
    if (preview) return { rota: next, effect };
    stored = { ...next, etag: `"d${++version}"` };
    return { rota: stored, effect };
  };
  return {
    'GET /sections/s1/duty/2026-11': () => stored,
    'PUT /sections/s1/duty/2026-11/draft?preview=true': put(true),
    'PUT /sections/s1/duty/2026-11/draft?preview=false': put(false),
  };
}

export const swap = (over: Partial<Swap> = {}): Swap => ({
  id: 'w1', shift: { id: 'phone-20261124-pm', kindId: 'phone', kindName: '電話', date: '2026-11-24', from: '13:00', to: '17:15' },
  from: { id: 'p2', name: '鈴木 一郎' }, to: null, takenBy: null, state: 'open', askedBy: { id: 'p2', name: '鈴木 一郎' }, askedAt: '2026-11-20T10:00:00+09:00',
  note: '通院のため', canTake: true, whyNot: null, canGiveBack: false, canCancel: false, candidates: [], ...over,
});

export const own = (over: Partial<OwnDuty> = {}): OwnDuty => ({
  turns: [{ shift: { id: 'phone-20261125-am', kindId: 'phone', kindName: '電話', date: '2026-11-25', from: '08:30', to: '12:00' }, with: ['高橋 美咲'], swap: null, canAsk: true }],
  wishes: [{ date: '2026-11-26', desired: true }], feed: { url: null, createdAt: null }, ...over,
});

export const now: DutyNow = {
  at: '2026-11-24T09:40:00+09:00', rotaMissing: false,
  kinds: [{ id: 'phone', name: '電話', people: [{ id: 'p1', name: '佐藤 花子' }], from: '08:30', to: '12:00', next: [{ id: 'p3', name: '高橋 美咲' }], nextFrom: '2026-11-25T08:30' }],
};

export const ledger = (over: Partial<Ledger> = {}): Ledger => ({
  from: '2026-04-01', to: '2026-11-24', years: [2025, 2026], kinds: [{ id: 'phone', name: '電話' }, { id: 'desk', name: '窓口' }],
  rows: [
    { personId: 'p1', name: '佐藤 花子', turns: 12, byKind: { phone: 8, desk: 4 }, memos: 3, share: 10, deviation: 20 },
    { personId: 'p2', name: '鈴木 一郎', turns: 8, byKind: { phone: 8 }, memos: 0, share: 10, deviation: -20 },
  ],
  ...over,
});

export const rules = (over: Partial<DutyRules> = {}): DutyRules => ({
  kinds: [{ id: 'phone', name: '電話', shifts: [{ id: 'am', from: '08:30', to: '12:00', cover: 1, weekdays: [] }] }],
  members: [{ personId: 'p2', name: '鈴木 一郎', kindIds: null, isNovice: false, weight: 1, from: null, until: null, pauses: [], mostPerWeek: null }],
  mostPerDay: 1, mostPerWeek: null, notTwoDaysRunning: false, pairsNovices: false, share: 'equal', memoWeight: 0.2, gapNoticeAt: '16:00', canManage: true, people: [{ id: 'p1', name: '佐藤 花子' }, { id: 'p2', name: '鈴木 一郎' }], problems: [], ...over,
});

/** The answers of a section with duty; what is named in a test goes over them. */
export const duty: Record<string, Answer> = {
  'GET /sections/s1/duty/now': () => now,
  'GET /sections/s1/duty/2026-11': () => rota(),
  'GET /sections/s1/duty/conflicts': () => ({ items: [] }),
  'GET /sections/s1/duty/swaps': () => ({ items: [swap()], next: null }),
  'GET /sections/s1/duty/ledger': () => ledger(),
  'GET /sections/s1/duty/rules': () => json(rules(), { ETag: '"1"' }),
  'GET /duty/own': () => own(),
};
