import { newId } from '../newId';
import type { Seat, Site, SiteKind } from '../types';

const shortId = () => newId().slice(0, 12);

/** Columns of a plan that nobody has drawn yet. */
const columns = 5;

export const emptySite = (kind: SiteKind): Site => ({
  id: `site-${shortId()}`,
  name: '',
  kind,
  seats: [],
  hasPhone: null,
  machine: null,
  personalDataAllowed: null,
  isStaffed: null,
  hasSpecialSystems: null,
  equipment: [],
  opening: null,
  unit: 'halfDay',
  longestMinutes: null,
  daysAhead: null,
  daysPerPerson: null,
  openFrom: null,
  openUntil: null,
  source: null,
  note: null,
  etag: null,
});

/** One more seat, at the first place of the plan that is free. */
export function withSeat(seats: Seat[]): Seat[] {
  const isTaken = (n: number) => seats.some((s) => s.x === n % columns && s.y === Math.floor(n / columns));
  let place = 0;
  while (isTaken(place)) place++;
  let number = seats.length + 1;
  while (seats.some((s) => s.name === String(number))) number++;
  return [...seats, { id: `s-${shortId()}`, name: String(number), x: place % columns, y: Math.floor(place / columns) }];
}
