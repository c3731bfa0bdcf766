import type { Named, Shift } from './types';

/** One letter stands for a kind (電, 窓, 早); two where the first is shared. */
export function marksOf(kinds: readonly Named[]): ReadonlyMap<string, string> {
  const letters = (k: Named, n: number) => [...k.name].slice(0, n).join('');
  const shared = (k: Named) => kinds.some((o) => o.id !== k.id && letters(o, 1) === letters(k, 1));
  return new Map(kinds.map((k) => [k.id, letters(k, shared(k) ? 2 : 1)]));
}

/** In which half of the day a shift lies; null: in both. */
export const halfOf = ({ from, to }: Pick<Shift, 'from' | 'to'>): 'am' | 'pm' | null => (to <= '13:00' ? 'am' : from >= '12:00' ? 'pm' : null);

/** 佐藤: what stands before the first space of a name, where there is little room. */
export const shortName = (name: string): string => name.split(/[\s　]/)[0] || name;
