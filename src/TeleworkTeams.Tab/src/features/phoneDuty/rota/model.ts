import { halfOf } from '../marks';
import type { Away, Rota, RotaPerson, RotaShift, Turn } from '../types';

export interface PersonTurn {
  shift: RotaShift;
  turn: Turn;
}

export interface RotaModel {
  rota: Rota;
  /** By date, in the order of the server. */
  shiftsOn: ReadonlyMap<string, RotaShift[]>;
  turnsOf(personId: string, date: string): PersonTurn[];
  /** Turns that were published and are not in the draft. */
  goneOf(personId: string, date: string): RotaShift[];
  goneFrom(shiftId: string): string[];
  /** am, pm, the time where a half has several shifts of the kind, or nothing for a whole day. */
  partOf(shift: RotaShift): 'am' | 'pm' | 'time' | null;
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The rota as the grids ask for it; `published` is what a draft is compared with. */
export function modelOf(rota: Rota, published: Rota | null): RotaModel {
  const shiftsOn = group(rota.shifts, (s) => s.date);
  const turns = group(
    rota.shifts.flatMap((shift) => shift.turns.map((turn) => ({ shift, turn }))),
    (t) => `${t.turn.personId} ${t.shift.date}`,
  );
  const has = new Set(rota.shifts.flatMap((s) => s.turns.map((t) => `${s.id} ${t.personId}`)));
  const lost = rota.view === 'draft' && published ? published.shifts.flatMap((shift) => shift.turns.filter((t) => !has.has(`${shift.id} ${t.personId}`)).map((t) => ({ shift, personId: t.personId }))) : [];
  const gone = group(lost, (l) => `${l.personId} ${l.shift.date}`);
  const goneBy = group(lost, (l) => l.shift.id);
  return {
    rota,
    shiftsOn,
    turnsOf: (person, date) => turns.get(`${person} ${date}`) ?? [],
    goneOf: (person, date) => (gone.get(`${person} ${date}`) ?? []).map((l) => l.shift),
    goneFrom: (shiftId) => (goneBy.get(shiftId) ?? []).map((l) => l.personId),
    partOf: (shift) => {
      const half = halfOf(shift);
      const same = (shiftsOn.get(shift.date) ?? []).filter((s) => s.kindId === shift.kindId && halfOf(s) === half);
      return same.length > 1 ? 'time' : half;
    },
  };
}

export const kindNameOf = (rota: Rota, shift: RotaShift): string => rota.kinds.find((k) => k.id === shift.kindId)?.name ?? '';

export const awayOf = (person: RotaPerson, date: string): Away[] => person.days.filter((a) => a.date === date);

/** What keeps somebody from a shift, in the server's words; null: nothing that is known. */
export const awayFrom = (person: RotaPerson, shift: Pick<RotaShift, 'date' | 'from' | 'to'>): Away | null => awayOf(person, shift.date).find((a) => !a.isWaiting && !(a.from !== null && a.from >= shift.to) && !(a.to !== null && a.to <= shift.from)) ?? null;

export const does = (person: RotaPerson, kindId: string): boolean => person.kindIds === null || person.kindIds.includes(kindId);
