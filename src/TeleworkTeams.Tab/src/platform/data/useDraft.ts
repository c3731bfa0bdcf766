import { useCallback, useEffect, useMemo, useState } from 'react';
import { useApi, type Answer } from '../api/api';
import { codeOf } from '../api/apiError';
import { merge, same } from './merge';
import { useAction } from './useAction';
import { useResource } from './useResource';

export interface Draft<T> {
  /** As the server last gave it; null while loading. */
  saved: T | null;
  /** As it stands in the form. */
  value: T | null;
  dirty: boolean;
  stale: boolean;
  /** The reader's changes were put on a newer state and have not been saved since. */
  merged: boolean;
  busy: boolean;
  loadError: unknown;
  saveError: unknown;
  change(part: Partial<T>): void;
  revert(): void;
  reload(): void;
  save(): Promise<boolean>;
  /** After STALE: loads the latest and puts the reader's own changes on top. */
  takeLatest(): Promise<void>;
}

/** A form of something that the server keeps under an ETag (GET and PUT at `path`). `bodyOf` leaves out what is not sent back. A null key loads nothing. */
export function useDraft<T extends object>(key: string | null, path: string, bodyOf: (value: T) => unknown): Draft<T> {
  const api = useApi();
  const loaded = useResource<Answer<T>>(key, (signal) => api.send<T>('GET', path, { signal }));
  const [changes, setChanges] = useState<Partial<T>>({});
  const [merged, setMerged] = useState(false);
  const action = useAction();
  const { clear } = action;

  useEffect(() => {
    setChanges({});
    setMerged(false);
    clear();
  }, [path, clear]);

  const saved = loaded.data?.data ?? null;
  const value = useMemo(() => saved && { ...saved, ...changes }, [saved, changes]);
  const change = useCallback((part: Partial<T>) => setChanges((old) => ({ ...old, ...part })), []);
  const revert = () => {
    setChanges({});
    setMerged(false);
    clear();
  };
  const save = () =>
    action.run(async () => {
      const answer = await api.send<T>('PUT', path, { body: bodyOf(value!), etag: loaded.data?.etag });
      loaded.set(answer);
      setChanges({});
      setMerged(false);
    });
  const takeLatest = async () => {
    await action.run(async () => {
      const latest = await api.send<T>('GET', path);
      setChanges((mine) => merge(saved!, mine, latest.data));
      loaded.set(latest);
      setMerged(true);
    });
  };
  return {
    saved,
    value,
    dirty: saved !== null && value !== null && !same(saved, value),
    stale: codeOf(action.error) === 'STALE',
    merged,
    busy: action.busy,
    loadError: loaded.error,
    saveError: action.error,
    change,
    revert,
    reload: loaded.reload,
    save,
    takeLatest,
  };
}
