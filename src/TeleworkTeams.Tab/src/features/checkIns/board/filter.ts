import type { Place } from '../../people/places/types';
import type { Board, BoardRow } from '../types';

/** What the reader narrows the board to; empty values narrow nothing. */
export interface Filter {
  find: string;
  unit: string;
  place: Place | 'leave' | '';
}

export const noUnit = '-';

/** NFKC, so that ｶﾅ finds カナ; hiragana finds katakana; spaces do not matter. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60))
    .replace(/\s+/g, '');

export function matches(row: BoardRow, filter: Filter): boolean {
  const wanted = plain(filter.find);
  if (wanted && !plain(row.name).includes(wanted) && !plain(row.kana).includes(wanted)) return false;
  if (filter.unit && (row.unitId ?? noUnit) !== filter.unit) return false;
  if (filter.place === 'leave') return row.leave !== null;
  return !filter.place || row.place === filter.place;
}

export interface Group {
  id: string;
  name: string | null;
  rows: BoardRow[];
}

/** By unit in the section's order; people of no (or an unknown) unit come first, as the head does on paper. */
export function groupsOf(board: Board, filter: Filter): Group[] {
  const known = new Set(board.units.map((u) => u.id));
  const rows = board.rows.filter((r) => matches(r, filter));
  const groups: Group[] = [{ id: noUnit, name: null, rows: rows.filter((r) => r.unitId === null || !known.has(r.unitId)) }];
  for (const unit of board.units) groups.push({ id: unit.id, name: unit.name, rows: rows.filter((r) => r.unitId === unit.id) });
  return groups.filter((g) => g.rows.length > 0);
}
