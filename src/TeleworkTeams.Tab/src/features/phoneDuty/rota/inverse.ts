import type { Change, Rota } from '../types';

const turnOf = (rota: Rota | null, c: Change) => rota?.shifts.find((s) => s.id === c.shiftId)?.turns.find((t) => t.personId === c.personId);

/** What takes `changes` back, given the rota before them. What is put in by hand is fixed; what was not fixed before is unfixed again. */
export function inverseOf(rota: Rota | null, changes: readonly Change[]): Change[] {
  return [...changes].reverse().flatMap((c): Change[] => {
    switch (c.set) {
      case 'on':
        return [{ ...c, set: 'off' }];
      case 'off':
        return turnOf(rota, c)?.isLocked === false ? [{ ...c, set: 'on' }, { ...c, set: 'unlock' }] : [{ ...c, set: 'on' }];
      case 'lock':
        return [{ ...c, set: 'unlock' }];
      case 'unlock':
        return [{ ...c, set: 'lock' }];
    }
  });
}
