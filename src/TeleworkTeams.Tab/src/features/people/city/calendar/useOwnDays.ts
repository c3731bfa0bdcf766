import { useMemo, useState } from 'react';
import { useApi, type Answer } from '../../../../platform/api/api';
import { codeOf } from '../../../../platform/api/apiError';
import { useAction } from '../../../../platform/data/useAction';
import { ownLists, type CityCalendar, type OwnDay, type OwnDays, type OwnList } from './types';

type Changes = Record<OwnList, { added: OwnDay[]; removed: string[] }>;

const nothing: Changes = { holidays: { added: [], removed: [] }, closedDays: { added: [], removed: [] }, halfDays: { added: [], removed: [] } };

export interface OwnDaysDraft {
  value: OwnDays;
  dirty: boolean;
  stale: boolean;
  busy: boolean;
  error: unknown;
  add(list: OwnList, day: OwnDay): void;
  remove(list: OwnList, date: string): void;
  revert(): void;
  save(): Promise<boolean>;
  takeLatest(): Promise<boolean>;
}

/** The reader's additions and removals are kept apart from what was read, so that they can be put on a newer state. */
export function useOwnDays(stored: Answer<CityCalendar>, replace: (answer: Answer<CityCalendar>) => void): OwnDaysDraft {
  const api = useApi();
  const action = useAction();
  const [changes, setChanges] = useState(nothing);
  const value = useMemo(() => apply(stored.data, changes), [stored.data, changes]);
  const set = (list: OwnList, change: (old: Changes[OwnList]) => Changes[OwnList]) => setChanges((all) => ({ ...all, [list]: change(all[list]) }));
  const revert = () => {
    setChanges(nothing);
    action.clear();
  };
  return {
    value,
    dirty: ownLists.some((l) => changes[l].added.length + changes[l].removed.length > 0),
    stale: codeOf(action.error) === 'STALE',
    busy: action.busy,
    error: action.error,
    add: (list, day) => set(list, (c) => ({ ...c, added: [...c.added.filter((d) => d.date !== day.date), day] })),
    remove: (list, date) =>
      set(list, (c) => ({
        added: c.added.filter((d) => d.date !== date),
        removed: stored.data[list].some((d) => d.date === date) ? [...c.removed.filter((d) => d !== date), date] : c.removed,
      })),
    revert,
    save: () =>
      action.run(async () => {
        replace(await api.send<CityCalendar>('PUT', '/city/calendar', { body: value, etag: stored.etag }));
        setChanges(nothing);
      }),
    takeLatest: () => action.run(async () => replace(await api.send<CityCalendar>('GET', '/city/calendar'))),
  };
}

function apply(stored: OwnDays, changes: Changes): OwnDays {
  const of = (list: OwnList) => {
    const { added, removed } = changes[list];
    const kept = stored[list].filter((d) => !removed.includes(d.date) && !added.some((a) => a.date === d.date));
    return [...kept, ...added].sort((a, b) => a.date.localeCompare(b.date));
  };
  return { holidays: of('holidays'), closedDays: of('closedDays'), halfDays: of('halfDays') };
}
