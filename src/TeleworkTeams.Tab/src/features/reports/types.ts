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
