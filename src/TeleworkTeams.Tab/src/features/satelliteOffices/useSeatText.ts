import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import type { DaySeat, HalfState } from './types';
import { seatWords } from './words';

/** What is said about a seat, the same on the plan, in the list and to a screen reader. */
export function useSeatText() {
  const words = useWords(seatWords);
  const format = useFormat();
  const state = (half: HalfState | null) => (half === null ? words.closedHalf : half === 'own' ? words.own : half === 'taken' ? words.taken : words.free);
  const who = (seat: DaySeat) => seat.bookings.map((b) => words.who(format.time(b.from), format.time(b.to), b.isOwn ? words.own : b.name));
  return { state, who };
}
