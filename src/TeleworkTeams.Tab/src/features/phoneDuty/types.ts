export interface Named {
  id: string;
  name: string;
}

export interface Shift {
  id: string;
  kindId: string;
  date: string;
  /** Local times of day; `to` exclusive. */
  from: string;
  to: string;
}

export interface NamedShift extends Shift {
  kindName: string;
}

export interface Turn {
  personId: string;
  /** Set by hand: drawing up anew leaves it where it is. */
  isLocked: boolean;
  /** In a draft: not published. */
  isNew: boolean;
  swap: 'open' | 'taken' | null;
  problems: { code: string; message: string }[];
}

export interface Gap {
  message: string;
  reasons: { personId: string; message: string }[];
  /** Who could cover it if one thing changed. */
  ways: { personId: string; message: string }[];
}

export interface RotaShift extends Shift {
  cover: number;
  isPast: boolean;
  missing: number;
  turns: Turn[];
  gap: Gap | null;
}

export const awayCodes = ['leave', 'telework', 'trip', 'oneOnOne', 'busy', 'outsideHours', 'notActive'] as const;
export type AwayCode = (typeof awayCodes)[number];

export interface Away {
  date: string;
  code: AwayCode;
  from: string | null;
  to: string | null;
  text: string;
  /** Only applied for: no obstacle yet. */
  isWaiting?: boolean;
}

export interface RotaPerson {
  id: string;
  name: string;
  unitId: string | null;
  /** Null: all. */
  kindIds: string[] | null;
  isNovice: boolean;
  days: Away[];
  wishes: Wish[];
  /** `deviation` from the share in %. */
  load: { past: number; turns: number; share: number; deviation: number };
}

export interface RotaDay {
  date: string;
  businessDay: boolean;
  holidayName: string | null;
}

export interface Rota {
  month: string;
  view: 'none' | 'draft' | 'published';
  hasDraft: boolean;
  publishedAt: string | null;
  days: RotaDay[];
  kinds: Named[];
  shifts: RotaShift[];
  people: RotaPerson[];
  summary: { uncovered: number; undesired: number; changed: number; lowest: number; highest: number; proven: boolean; sentence: string };
  canManage: boolean;
  etag: string | null;
}

export interface Change {
  shiftId: string;
  personId: string;
  set: 'on' | 'off' | 'lock' | 'unlock';
}

export interface Changed {
  rota: Rota;
  effect: {
    uncoveredBefore: number;
    uncoveredAfter: number;
    highestBefore: number;
    highestAfter: number;
    problems: { code: string; message: string; shiftId: string | null; personId: string | null }[];
    sentence: string;
  };
}

export interface Wish {
  date: string;
  desired: boolean;
}

export interface Swap {
  id: string;
  shift: NamedShift;
  from: Named;
  /** Null: everybody was asked. */
  to: Named | null;
  takenBy: Named | null;
  state: 'open' | 'taken' | 'done' | 'expired' | 'cancelled';
  /** Null: nobody did; the day itself needs somebody. */
  askedBy: Named | null;
  askedAt: string;
  note: string | null;
  canTake: boolean;
  whyNot: string | null;
  canGiveBack: boolean;
  canCancel: boolean;
  /** Who could take it: for those who manage, who may choose on somebody's behalf. */
  candidates: Named[];
}

export interface OwnTurn {
  shift: NamedShift;
  with: string[];
  swap: Swap | null;
  canAsk: boolean;
}

export interface OwnDuty {
  turns: OwnTurn[];
  wishes: Wish[];
  feed: { url: string | null; createdAt: string | null };
}

export interface DutyNow {
  at: string;
  kinds: NowKind[];
  rotaMissing: boolean;
}

export interface NowKind {
  id: string;
  name: string;
  people: Named[];
  from: string | null;
  to: string | null;
  next: Named[];
  nextFrom: string | null;
}

export interface Conflict {
  shift: NamedShift | Shift;
  person: Named;
  reason: string;
  message: string;
  proposal: { changes: Move[]; sentence: string } | null;
}

export interface Move {
  shiftId: string;
  fromId: string | null;
  toId: string | null;
}

export interface LedgerRow {
  personId: string;
  name: string;
  turns: number;
  byKind: Record<string, number>;
  memos: number;
  share: number;
  deviation: number;
}

export interface Ledger {
  from: string;
  to: string;
  years: number[];
  kinds: Named[];
  rows: LedgerRow[];
}

export const dutyPath = (sectionId: string, rest: string): string => `/sections/${encodeURIComponent(sectionId)}/duty/${rest}`;
