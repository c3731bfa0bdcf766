import type { FieldError } from '../../../platform/api/apiError';
import type { Role } from '../../../platform/identity/session';
import type { Leave, Place } from '../../people/places/types';

export const dayParts = ['day', 'morning', 'afternoon', 'hours'] as const;
export type DayPart = (typeof dayParts)[number];

export interface PlannedDay {
  date: string;
  part: DayPart;
  /** Only for part `hours`. */
  from: string | null;
  to: string | null;
}

export type Spot = 'ownHome' | 'relativeHome' | 'hospital' | 'satellite' | 'privateSatellite' | 'mobile';

/** Under which place the day shows everywhere else. */
export const placeOf: Record<Spot, Place> = { ownHome: 'home', relativeHome: 'home', hospital: 'home', satellite: 'satellite', privateSatellite: 'satellite', mobile: 'mobile' };

export const dataKinds = ['resident', 'staff', 'paper'] as const;
export type DataKind = (typeof dataKinds)[number];

export interface Draft {
  days: PlannedDay[];
  spot: Spot;
  spotReason: string | null;
  siteId: string | null;
  seatId: string | null;
  tasks: string;
  extent: string | null;
  workLevel: number;
  data: DataKind[];
  checkerId: string | null;
  resources: string[];
  confirmations: string[];
  /** Other hours than the pattern's; both or neither. */
  start: string | null;
  end: string | null;
  exceptionReason: string | null;
}

/** One rule that speaks about a draft; `message` is the whole sentence in the reader's language. */
export interface Finding {
  code: string;
  weight: 'warning' | 'overridable' | 'refusal';
  date: string | null;
  message: string;
  source: string | null;
}

export interface Check {
  findings: Finding[];
  canSubmit: boolean;
  canSubmitAsException: boolean;
  /** What cannot be read at all yet, e.g. half a time. */
  errors?: FieldError[];
}

export type Kind = 'application' | 'declaration' | 'order' | 'registration';
export type State = 'submitted' | 'approved' | 'sentBack' | 'withdrawn' | 'declared' | 'ordered';

export interface HistoryLine {
  at: string;
  by: string;
  role: Role;
  what: State;
  reason: string | null;
  isException: boolean;
}

export interface Application {
  id: string;
  person: { id: string; name: string; unitId: string | null };
  kind: Kind;
  state: State;
  draft: Draft;
  site: { id: string; name: string; seat: string | null } | null;
  round: number;
  decidedBy: string | null;
  marks: Finding[];
  history: HistoryLine[];
  /** Of the checker and of everything borrowed, by their ids. */
  names: Record<string, string>;
  canChange: boolean;
  canWithdraw: boolean;
  etag: string;
}

export type Handling = 'allow' | 'confirm' | 'block' | null;

export interface Confirmation {
  id: string;
  text: string;
  required: boolean;
}

/** What one may apply for, and what the form asks. */
export interface Form {
  policy: { number: string; name: string; source: string | null } | null;
  route: 'application' | 'order' | 'declaration' | 'registerOnce' | 'firstTimeOnly';
  /** Null: one cannot apply; `problem` says why. */
  becomes: 'application' | 'declaration' | 'registration' | null;
  problem: { code: string; message: string } | null;
  isRegistered: boolean;
  approver: { name: string; role: Role } | null;
  deadline: string | null;
  /** The first day within the deadline; null: none. */
  firstDay: string | null;
  lastDay: string;
  units: ('day' | 'halfDay' | 'hour')[];
  spots: { spot: Spot; reasonRequired: boolean }[];
  extentRequired: boolean;
  checkerRequired: boolean;
  colleagues: { id: string; name: string }[];
  window: { from: string; to: string } | null;
  core: { from: string; to: string } | null;
  information: { level3: Handling; level4: Handling; residentData: Handling; staffData: Handling; paper: Handling };
  confirmations: Confirmation[];
  pools: { id: string; name: string; perDay: number; required: boolean }[];
  loans: { id: string; name: string; count: number }[];
  exceptionAllowed: boolean;
  combinesWithLeave: 'allowed' | 'notAllowed' | 'required' | null;
  pattern: { start: string; end: string; breakStart: string | null; breakEnd: string | null };
  limits: { tasks: number; extent: number; reason: number; days: number };
  copyFrom: Draft | null;
}

export interface PlanEntry {
  date: string;
  part: DayPart;
  spot: Spot;
  place: Place;
  state: 'inForce' | 'waiting';
}

export interface Cover {
  date: string;
  inOffice: number;
  of: number;
  wanted: number | null;
}

export interface PlanDay {
  date: string;
  businessDay: boolean;
  holidayName: string | null;
  /** The half that is open on a half-day; null: the whole day. */
  half: 'morning' | 'afternoon' | null;
}

export interface PlanPerson {
  id: string;
  name: string;
  unitId: string | null;
  days: PlanEntry[];
  leaves: Leave[];
}

/** A section's month. */
export interface Plan {
  month: string;
  days: PlanDay[];
  people: PlanPerson[];
  cover: Cover[];
  canDecide: boolean;
  /** Why telework cannot be ordered by the rules of today; null: it can be. */
  orderProblem: string | null;
}

/** The rules of a day in words; without number, day and name where none hold. */
export interface PolicyText {
  number: string | null;
  from: string | null;
  name: string | null;
  source: string | null;
  groups: { group: string; title: string; isSet: boolean; lines: string[]; source: string | null }[];
}
