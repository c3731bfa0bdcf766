export type SiteKind = 'city' | 'private' | 'temporary';
export type Machine = 'ownPc' | 'fixedPc' | 'loanPc';
export type Part = 'day' | 'morning' | 'afternoon' | 'hours';
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export interface Seat {
  id: string;
  name: string;
  x: number;
  y: number;
}

export interface Opening {
  day: (typeof weekdays)[number];
  from: string;
  to: string;
}

export interface Site {
  id: string;
  name: string;
  kind: SiteKind;
  seats: Seat[];
  hasPhone: boolean | null;
  machine: Machine | null;
  personalDataAllowed: boolean | null;
  isStaffed: boolean | null;
  hasSpecialSystems: boolean | null;
  equipment: string[];
  opening: Opening[] | null;
  unit: 'halfDay' | 'hour';
  longestMinutes: number | null;
  daysAhead: number | null;
  daysPerPerson: number | null;
  openFrom: string | null;
  openUntil: string | null;
  source: string | null;
  note: string | null;
  etag: string | null;
}

export interface Sites {
  sites: Site[];
  canManage: boolean;
  usualSiteId: string | null;
}

export interface Preset {
  name: string;
  source: string;
  note: string | null;
  sites: Partial<Site>[];
}

export type HalfState = 'free' | 'taken' | 'own';

export interface SeatBooking {
  from: string;
  to: string;
  name: string;
  isOwn: boolean;
  id: string | null;
}

export interface DaySeat extends Seat {
  morning: HalfState | null;
  afternoon: HalfState | null;
  bookings: SeatBooking[];
}

export interface Slot {
  from: string;
  to: string;
}

export interface SiteDay {
  siteId: string;
  date: string;
  isOpen: boolean;
  hours: Slot | null;
  morning: Slot | null;
  afternoon: Slot | null;
  holiday: string | null;
  why: string | null;
  freeMorning: number;
  freeAfternoon: number;
  freeDay: number;
  seats: DaySeat[];
}

export interface WeekDay {
  date: string;
  isOpen: boolean;
  holiday: string | null;
  freeMorning: number;
  freeAfternoon: number;
  freeDay: number;
  of: number;
  isOwn: boolean;
}

export interface Booking {
  id: string;
  siteId: string;
  site: string;
  seatId: string;
  seat: string;
  date: string;
  from: string;
  to: string;
  isOfApplication: boolean;
}

export interface Bookings {
  items: Booking[];
}

export interface PrivateHours {
  siteId: string;
  date: string;
  from: string;
  to: string;
  site: string;
  minutes: number;
}

export interface MonthHours {
  items: PrivateHours[];
  minutes: number;
  city: { minutes: number; personDays: number; people: number; sites: number } | null;
}
