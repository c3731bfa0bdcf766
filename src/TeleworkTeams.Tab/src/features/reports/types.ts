import type { ReportStanding } from '../checkIns/types';
import type { Leave, Place } from '../people/places/types';

export interface MonthDay {
  date: string;
  businessDay: boolean;
  holidayName: string | null;
  leave: Leave | null;
  place: Place | null;
  start: string | null;
  end: string | null;
  plan: string | null;
  result: string | null;
  deliverable: string | null;
  minutes: number | null;
  startMissing: boolean;
  endMissing: boolean;
  corrected: boolean;
  reportStanding: ReportStanding;
  report: string | null;
  reportedAt: string | null;
  acknowledgedBy: string | null;
  acknowledgedAt: string | null;
  remark: string | null;
  /** The application that holds the day; its form can be printed. */
  applicationId: string | null;
}

/** A day that waits for acknowledgement. `seen` goes back with it: a change in between is noticed. */
export interface Waiting {
  personId: string;
  name: string;
  date: string;
  place: Place | null;
  start: string | null;
  end: string | null;
  result: string | null;
  deliverable: string | null;
  report: { text: string; at: string } | null;
  seen: string | null;
}

export interface WaitingPage {
  wanted: boolean;
  source: string | null;
  items: Waiting[];
  next: string | null;
}

export interface Results {
  results: { personId: string; date: string; ok: boolean; code: string | null; message: string | null }[];
}

/** The five figures, each under its own name. */
export interface Figures {
  from: string;
  to: string;
  personDays: number;
  uniquePersons: number;
  dailyMean: number | null;
  maximumDay: { date: string; persons: number; eligible: number; rate: number | null } | null;
  hours: number;
  businessDays: number;
  eligible: number;
  participationRate: number | null;
  days: { date: string; persons: number }[];
}

export interface Month {
  month: string;
  person: { id: string; name: string; unitId: string | null };
  days: MonthDay[];
  totals: {
    days: number;
    byPlace: Record<Place, number>;
    minutes: number;
    leaveDays: number;
    startMissing: number;
    endMissing: number;
  };
}

export interface MonthPage {
  month: string;
  people: Month[];
  next: string | null;
}
