import type { Board, BoardRow, CheckIn, Day } from '../src/features/checkIns/types';
import type { Month, MonthDay } from '../src/features/reports/types';
import type { PersonRow, Settings } from '../src/features/people/types';
import type { Session } from '../src/platform/identity/session';

/** One of the staff, who decides nothing. */
export const staffSession = (): Session => session({ roles: ['staff'], sections: [{ id: 's1', name: '総務課', canSeeBoard: true, canManage: false, canSeeRecords: false, canDecide: false }] });

/** The small city of the tests: one section, a head (p1), a member of staff (p2). */
export const session = (over: Partial<Session> = {}): Session => ({
  mode: 'local',
  now: '2026-11-24T09:40:00+09:00',
  today: '2026-11-24',
  zone: 'Asia/Tokyo',
  person: { id: 'p1', name: '佐藤 花子', language: null },
  language: 'ja',
  outlook: null,
  sectionId: 's1',
  sectionName: '総務課',
  roles: ['staff', 'head', 'administrator'],
  sections: [{ id: 's1', name: '総務課', canSeeBoard: true, canManage: true, canSeeRecords: true, canDecide: true }],
  notices: [],
  ...over,
});

export const mode = { mode: 'local', clientId: null, people: [{ id: 'p1', name: '佐藤 花子', section: '総務課', role: 'head' }, { id: 'p2', name: '鈴木 一郎', section: '総務課', role: 'staff' }] };

export const checkIn = (over: Partial<CheckIn> = {}): CheckIn => ({
  place: 'home', start: '08:21', end: null, plan: null, result: null, deliverable: null, startSource: 'tab', endSource: null,
  startEnteredBy: null, endEnteredBy: null, midday: null, interruptions: [], history: [], startMissing: false, report: null, acknowledgement: null, ...over,
});

export const day = (over: Partial<Day> = {}): Day => ({
  date: '2026-11-24', businessDay: true, holidayName: null, leave: null, pattern: { id: 'regular', name: '通常勤務', start: '08:30', end: '17:15' },
  places: ['office', 'home', 'satellite'], interruptionsAllowed: false, middayAt: null, checkIn: null, missingEnd: null, lastPlan: null,
  canUndo: false, canCorrect: false, reportStanding: 'notAsked', reportDue: null, asks: null, hourlyLeave: null, planned: [], ...over,
});

export const row = (over: Partial<BoardRow> = {}): BoardRow => ({
  personId: 'p2', name: '鈴木 一郎', kana: 'スズキ イチロウ', unitId: 'u1', patternStart: '08:30', patternEnd: '17:15', isSelf: false,
  state: 'working', leave: null, place: 'home', start: '08:21', end: null, plan: '議会資料', marks: [], askedAt: null, planned: null, ...over,
});

export const board = (over: Partial<Board> = {}): Board => ({
  sectionId: 's1', name: '総務課', date: '2026-11-24', businessDay: true, holidayName: null, canManage: true, isFull: true,
  units: [{ id: 'u1', name: '庶務係' }, { id: 'u2', name: '広報係' }],
  places: ['office', 'home', 'satellite'],
  counts: { office: 1, home: 1, satellite: 0, mobile: 0, trip: 0, leave: 0, ended: 0 },
  rows: [row(), row({ personId: 'p3', name: '高橋 美咲', kana: 'タカハシ ミサキ', unitId: 'u2', place: null, start: null, plan: null, state: 'none', marks: ['unregistered'] })],
  ...over,
});

export const monthDay = (date: string, over: Partial<MonthDay> = {}): MonthDay => ({
  date, businessDay: true, holidayName: null, leave: null, place: null, start: null, end: null, plan: null, result: null, deliverable: null,
  minutes: null, startMissing: false, endMissing: false, corrected: false, reportStanding: 'notAsked', report: null,
  reportedAt: null, acknowledgedBy: null, acknowledgedAt: null, remark: null, applicationId: null, ...over,
});

export const month = (name = '佐藤 花子'): Month => ({
  month: '2026-11',
  person: { id: name, name, unitId: null },
  days: [monthDay('2026-11-20', { place: 'home', start: '08:30', end: '17:15', minutes: 465, plan: '議会資料' }), monthDay('2026-11-23', { businessDay: false, holidayName: '勤労感謝の日' }), monthDay('2026-11-24', { place: 'office', start: '08:28', endMissing: true })],
  totals: { days: 2, byPlace: { office: 1, home: 1, satellite: 0, mobile: 0, trip: 0 }, minutes: 465, leaveDays: 0, startMissing: 0, endMissing: 1 },
});

export const settings = (over: Partial<Settings> = {}): Settings => ({
  id: 's1', name: '総務課', headId: 'p1', units: [{ id: 'u1', name: '庶務係', leadId: null }], deputies: [],
  patterns: [{ id: 'regular', name: '通常勤務', start: '08:30', end: '17:15', breakStart: '12:00', breakEnd: '13:00', seasons: [] }], closedDays: [],
  places: ['office', 'home'], morningLeadMinutes: 15, middayAt: null, lateEndGraceMinutes: 30, interruptionsAllowed: false, digestAt: '09:30',
  audience: 'section', channelConnected: true, problems: [], ...over,
});

export const person = (over: Partial<PersonRow> = {}): PersonRow => ({
  id: 'p2', name: '鈴木 一郎', kana: 'スズキ イチロウ', unitId: 'u1', patternId: null, from: null, until: null, employment: 'regular', extension: null, workNumber: null, reach: 'reachable', roles: ['staff'], etag: '"1"', ...over,
});
