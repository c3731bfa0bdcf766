export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type Weekday = (typeof weekdays)[number];

export interface ShiftTime {
  id: string;
  from: string;
  to: string;
  cover: number;
  /** Empty: all. */
  weekdays: Weekday[];
}

export interface DutyKind {
  id: string;
  name: string;
  shifts: ShiftTime[];
}

export interface DutyMember {
  personId: string;
  /** Null: on no list any more. */
  name: string | null;
  /** Null: all. */
  kindIds: string[] | null;
  isNovice: boolean;
  weight: number;
  from: string | null;
  until: string | null;
  pauses: { from: string; to: string }[];
  mostPerWeek: number | null;
}

export const shares = ['equal', 'weight', 'officeDays'] as const;

export interface DutyRules {
  kinds: DutyKind[];
  members: DutyMember[];
  mostPerDay: number;
  mostPerWeek: number | null;
  notTwoDaysRunning: boolean;
  pairsNovices: boolean;
  share: (typeof shares)[number];
  memoWeight: number;
  gapNoticeAt: string;
  canManage: boolean;
  /** Everybody who could take turns. */
  people: { id: string; name: string }[];
  problems: { code: string; path: string | null; message: string }[];
}

/** What each part of the settings gets. */
export interface RulesProps {
  value: DutyRules;
  change: (part: Partial<DutyRules>) => void;
  error: unknown;
}
