export interface CalendarDate {
  date: string;
  open: boolean;
  /** "turnOfYear" is 12/29–1/3 where no holiday falls. */
  kind: 'open' | 'weekend' | 'holiday' | 'turnOfYear' | 'closed';
  name: string | null;
  /** The half of a business day on which the city hall is closed. */
  closedHalf: Half | null;
  halfName: string | null;
}

export interface CalendarRange {
  from: string;
  to: string;
  businessDays: number;
  days: CalendarDate[];
}

export type Half = 'morning' | 'afternoon';

export interface OwnDay {
  date: string;
  name: string | null;
  half?: Half | null;
}

export const ownLists = ['holidays', 'closedDays', 'halfDays'] as const;
export type OwnList = (typeof ownLists)[number];
export type OwnDays = Record<OwnList, OwnDay[]>;

export interface CityCalendar extends OwnDays {
  builtIn: { from: number; to: number };
  published: { from: number; to: number; days: number; at: string | null; by: string | null } | null;
  /** Closed days of the server's configuration, which the tab cannot change. */
  configured: string[];
  changedAt: string | null;
  changedBy: string | null;
}

export interface HolidayPreview {
  years: { from: number; to: number } | null;
  days: number;
  changes: { date: string; kind: 'added' | 'removed' | 'renamed'; before: string | null; after: string | null }[];
  errors: { line: number; code: string; message: string }[];
  applied: boolean;
}
