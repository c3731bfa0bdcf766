import type { DaySeat, SiteDay } from '../../../satelliteOffices/types';
import type { PlannedDay } from '../types';

/** The ids of the seats that are free for that part of the day, or why none can be booked; null: not known yet. One's own booking is taken over. */
export function freeSeats(day: PlannedDay, known: SiteDay | undefined): { seats: string[] | null; why: string | null } {
  if (!known) return { seats: null, why: null };
  return { seats: known.seats.filter((s) => isFree(day, s)).map((s) => s.id), why: known.why };
}

function isFree(day: PlannedDay, seat: DaySeat): boolean {
  if (day.part === 'hours') return !seat.bookings.some((b) => !b.isOwn && day.from !== null && day.to !== null && b.from < day.to && day.from < b.to);
  const halves = day.part === 'day' ? [seat.morning, seat.afternoon] : [seat[day.part]];
  return halves.every((h) => h !== 'taken');
}
