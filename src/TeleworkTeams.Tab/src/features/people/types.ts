import type { Place } from './places/types';

export interface Unit {
  id: string;
  name: string;
  leadId: string | null;
}

export interface Deputy {
  personId: string;
  from: string;
  to: string;
  onlyWhenHeadIsAway: boolean;
}

/** Every year from one day to another the hours lie earlier or later. */
export interface Season {
  name: string;
  /** MM-dd, inclusive. */
  from: string;
  /** MM-dd, inclusive; before `from`: over the turn of the year. */
  to: string;
  /** Negative: earlier. */
  shiftMinutes: number;
}

export interface Pattern {
  id: string;
  name: string;
  start: string;
  end: string;
  breakStart: string | null;
  breakEnd: string | null;
  seasons: Season[];
}

export interface Settings {
  id: string;
  name: string;
  headId: string | null;
  units: Unit[];
  deputies: Deputy[];
  /** The first one is the standard pattern. */
  patterns: Pattern[];
  closedDays: string[];
  places: Place[];
  morningLeadMinutes: number;
  middayAt: string | null;
  lateEndGraceMinutes: number;
  interruptionsAllowed: boolean;
  digestAt: string | null;
  audience: 'section' | 'managers';
  channelConnected: boolean;
  problems: { code: string; path: string | null; message: string }[];
}

export const employments = ['regular', 'conditional', 'reemployed', 'fixedTerm', 'fiscalYear'] as const;
export type Employment = (typeof employments)[number];

export interface PersonRow {
  id: string;
  name: string;
  kana: string;
  unitId: string | null;
  patternId: string | null;
  from: string | null;
  until: string | null;
  employment: Employment;
  extension: string | null;
  workNumber: string | null;
  reach: 'reachable' | 'unreachable' | 'notYet';
  roles: string[];
  etag: string;
}

export interface ImportLine {
  line: number;
  id: string | null;
  name: string | null;
  action: 'add' | 'update' | 'same' | 'error';
  message: string | null;
}

export interface ImportPreview {
  lines: ImportLine[];
  adds: number;
  updates: number;
  same: number;
  errors: { line: number; column: string | null; code: string; message: string }[];
  applied: boolean;
}

/** What became of one day's deliveries of a kind; the counts behind `planned` add up to it. */
export interface DeliveryCount {
  kind: string;
  planned: number;
  waiting: number;
  sent: number;
  unknown: number;
  unreachable: number;
  expired: number;
  skipped: number;
  rejected: number;
}

export interface DeliveryDay {
  date: string;
  kinds: DeliveryCount[];
}

export interface CityRole {
  personId: string;
  name: string;
  role: 'personnel' | 'administrator';
}
