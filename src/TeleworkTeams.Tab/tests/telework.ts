import type { Application, Draft, Form, Plan, PolicyText } from '../src/features/telework/applications/types';
import type { Answer } from './server';
import type { Approval } from '../src/features/telework/approvals/types';

/** Telework in the small city of the tests: applications with approval, two business days before, own home or satellite. */
export const draft = (over: Partial<Draft> = {}): Draft => ({
  days: [{ date: '2026-11-27', part: 'day', from: null, to: null }], spot: 'ownHome', spotReason: null, siteId: null, seatId: null, tasks: '議会資料の作成', extent: null,
  workLevel: 1, data: [], checkerId: null, resources: [], confirmations: [], start: null, end: null, exceptionReason: null, ...over,
});

export const form = (over: Partial<Form> = {}): Form => ({
  policy: { number: '1', name: '松本市', source: 'S-50' }, route: 'application', becomes: 'application', problem: null, isRegistered: false,
  approver: { name: '佐藤 花子', role: 'head' }, deadline: '申請は2営業日前までです。', firstDay: '2026-11-26', lastDay: '2027-01-23', units: ['day', 'halfDay'],
  spots: [{ spot: 'ownHome', reasonRequired: false }, { spot: 'relativeHome', reasonRequired: true }, { spot: 'satellite', reasonRequired: false }],
  extentRequired: false, checkerRequired: false, colleagues: [{ id: 'p3', name: '高橋 美咲' }], window: null, core: null,
  information: { level3: null, level4: 'block', residentData: 'block', staffData: 'confirm', paper: null },
  confirmations: [{ id: 'room', text: '仕事に集中できる場所があります', required: true }], pools: [], loans: [], exceptionAllowed: true, combinesWithLeave: null,
  pattern: { start: '08:30', end: '17:15', breakStart: '12:00', breakEnd: '13:00' }, limits: { tasks: 400, extent: 400, reason: 200, days: 60 }, copyFrom: null, ...over,
});

export const application = (over: Partial<Application> = {}): Application => ({
  id: 'a1', person: { id: 'p2', name: '鈴木 一郎', unitId: 'u1' }, kind: 'application', state: 'submitted', draft: draft(), site: null, round: 1, decidedBy: null, marks: [],
  history: [{ at: '2026-11-20T01:00:00Z', by: '鈴木 一郎', role: 'staff', what: 'submitted', reason: null, isException: false }], names: {}, canChange: true, canWithdraw: true, etag: '"a1-1"', ...over,
});

const open = (date: string) => ![5, 6].includes((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7);

export const plan = (month = '2026-11', over: Partial<Plan> = {}): Plan => ({
  month,
  days: Array.from({ length: 30 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`).map((date) => ({ date, businessDay: open(date) && date !== '2026-11-23', holidayName: date === '2026-11-23' ? '勤労感謝の日' : null, half: null })),
  people: [
    { id: 'p1', name: '佐藤 花子', unitId: 'u1', days: [{ date: '2026-11-25', part: 'day', spot: 'ownHome', place: 'home', state: 'inForce' }, { date: '2026-11-30', part: 'morning', spot: 'satellite', place: 'satellite', state: 'waiting' }], leaves: [{ date: '2026-11-26', kind: 'day', from: null, to: null, enteredBy: null }] },
    { id: 'p2', name: '鈴木 一郎', unitId: 'u1', days: [], leaves: [] },
  ],
  cover: [{ date: '2026-11-27', inOffice: 3, of: 12, wanted: 4 }],
  canDecide: true,
  orderProblem: null,
  ...over,
});

export const approval = (over: Partial<Approval> = {}): Approval => ({
  application: application(),
  week: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((date, i) => ({ date, businessDay: i > 0, plan: i === 4 ? { part: 'day' as const, place: 'home' as const, state: 'waiting' as const } : null, leave: i === 2 ? { kind: 'morning' as const, from: null, to: null } : i === 3 ? { kind: 'hours' as const, from: '10:00', to: '12:00' } : null })),
  cover: [{ date: '2026-11-27', inOffice: 7, of: 12, wanted: 4 }], confirmations: [], exceptionNeeded: false, marks: [], ...over,
});

export const policy: PolicyText = {
  number: '1', from: '2026-04-01', name: '松本市', source: 'S-50',
  groups: [{ group: 'deadline', title: '申請の期限', isSet: true, lines: ['申請は2営業日前までです。'], source: 'S-51' }, { group: 'loans', title: '貸出', isSet: false, lines: [], source: null }],
};

/** A day of the satellite on which the first of two seats is taken in the morning. */
export const siteDay = () => ({
  siteId: 'north', date: '2026-11-27', isOpen: true, hours: { from: '08:30', to: '17:15' }, morning: null, afternoon: null, holiday: null, why: null, freeMorning: 1, freeAfternoon: 2, freeDay: 1,
  seats: [
    { id: 'a', name: '1番', x: 0, y: 0, morning: 'taken', afternoon: 'free', bookings: [{ from: '08:30', to: '12:00', name: '高橋 美咲', isOwn: false, id: null }] },
    { id: 'b', name: '2番', x: 1, y: 0, morning: 'free', afternoon: 'free', bookings: [] },
  ],
});

export const fine = { findings: [], canSubmit: true, canSubmitAsException: false };
export const late = { findings: [{ code: 'DEADLINE', weight: 'overridable' as const, date: '2026-11-25', message: '申請は2営業日前(11月20日)までです。', source: 'S-51' }], canSubmit: false, canSubmitAsException: true };
export const full = { findings: [{ code: 'DAYS_PER_WEEK', weight: 'refusal' as const, date: '2026-11-27', message: '週に2日までです(3日になります)。', source: 'S-52' }], canSubmit: false, canSubmitAsException: false };

/** The answers of a city with telework; what is named in a test goes over them. */
export const telework: Record<string, Answer> = {
  'GET /applications/form': () => form(),
  'GET /applications': () => ({ items: [], next: null }),
  'GET /sections/s1/plan?month=2026-11': () => plan(),
  'GET /sections/s1/plan?month=2026-12': () => plan('2026-12'),
  'GET /sections/s1/plan?month=2027-01': () => plan('2027-01'),
  'POST /applications/check': () => fine,
  'GET /policy': () => policy,
  'GET /sites': () => ({ sites: [{ id: 'north', name: '北部サテライト', kind: 'city', seats: [{ id: 'a', name: '1番', x: 0, y: 0 }, { id: 'b', name: '2番', x: 1, y: 0 }] }], canManage: false, usualSiteId: null }),
  'GET /sites/north/days/2026-11-27': () => siteDay(),
  'GET /sections/s1/approvals': () => ({ items: [approval()], next: null }),
};
