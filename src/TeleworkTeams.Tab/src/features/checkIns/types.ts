import type { Leave, Place } from '../people/places/types';

export type Source = 'card' | 'text' | 'tab' | 'phone';

export interface Correction {
  at: string;
  by: string;
  source: Source;
  field: 'place' | 'start' | 'end' | 'plan' | 'result' | 'deliverable' | 'report' | 'acknowledgement';
  /** Already in display form, in the reader's language. */
  old: string | null;
  new: string | null;
}

export interface CheckIn {
  place: Place | null;
  start: string | null;
  end: string | null;
  plan: string | null;
  result: string | null;
  deliverable: string | null;
  startSource: Source | null;
  endSource: Source | null;
  /** Only when it was somebody else (a report by phone). */
  startEnteredBy: string | null;
  endEnteredBy: string | null;
  midday: string | null;
  interruptions: { out: string; back: string | null }[];
  history: Correction[];
  startMissing: boolean;
  /** 実績報告 */
  report: { text: string; at: string; source: Source } | null;
  /** 確認 by the head */
  acknowledgement: { by: string; at: string; remark: string | null } | null;
}

/** Where the 実績報告 of a day stands. */
export type ReportStanding = 'notAsked' | 'notYet' | 'due' | 'reported' | 'waiting' | 'acknowledged';

export interface Day {
  date: string;
  businessDay: boolean;
  holidayName: string | null;
  leave: Leave | null;
  pattern: { id: string; name: string; start: string; end: string };
  /** What is approved for the day stands first. */
  places: Place[];
  planned: Place[];
  interruptionsAllowed: boolean;
  middayAt: string | null;
  checkIn: CheckIn | null;
  /** The last business day without an end, if any. */
  missingEnd: string | null;
  lastPlan: string | null;
  canUndo: boolean;
  canCorrect: boolean;
  reportStanding: ReportStanding;
  /** The day whose 実績報告 is wanted now, this one or an earlier one, with its result to begin from. */
  reportDue: { date: string; result: string | null } | null;
  /** What the telework rules ask of the end of the day. */
  asks: { result: boolean | null; deliverable: boolean | null; source: string | null } | null;
  /** The hourly leave that the last 中抜け makes by the rules. */
  hourlyLeave: { hours: number; from: string; to: string; state: 'offered' | 'entered' | 'other'; source: string | null } | null;
}

export type Mark = 'unregistered' | 'startMissing' | 'endMissing' | 'needsReview' | 'placeDiffers';
export type RowState = 'none' | 'working' | 'out' | 'ended' | 'leave' | 'closed';

export interface BoardRow {
  personId: string;
  name: string;
  kana: string;
  unitId: string | null;
  patternStart: string;
  patternEnd: string;
  isSelf: boolean;
  state: RowState;
  leave: Leave | null;
  place: Place | null;
  start: string | null;
  end: string | null;
  plan: string | null;
  marks: Mark[];
  askedAt: string | null;
  /** The place that is approved for the day. */
  planned: Place | null;
}

export interface Board {
  sectionId: string;
  name: string;
  date: string;
  businessDay: boolean;
  holidayName: string | null;
  canManage: boolean;
  /** False: the section shows reports to its managers only, and `rows` holds oneself alone. */
  isFull: boolean;
  units: { id: string; name: string }[];
  /** Where the section lets people work, in its order. */
  places: Place[];
  counts: Record<Place | 'leave' | 'ended', number>;
  rows: BoardRow[];
}

export type Availability = 'available' | 'busy' | 'away' | 'offline';

export interface Presence {
  source: 'graph' | 'off';
  takenAt: string | null;
  stale: boolean;
  people: Record<string, Availability>;
}

/** A look at one's records by somebody with more rights (S-32). */
export interface View {
  at: string;
  by: string;
  role: string;
  what: 'board' | 'month' | 'csv' | 'reports' | 'attendance' | 'figures' | 'form';
  month: string | null;
}

export const planMax = 200;
export const resultMax = 400;
export const reportMax = 1000;
