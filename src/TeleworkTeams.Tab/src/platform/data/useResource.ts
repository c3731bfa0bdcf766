import { useCallback, useEffect, useRef, useState } from 'react';

export interface Resource<T> {
  data: T | null;
  error: unknown;
  /** True while a load is under way, the first one included. */
  loading: boolean;
  reload(): void;
  /** Replaces the data by what an action answered. */
  set(data: T): void;
}

interface Kept<T> {
  key: string | null;
  data: T | null;
  error: unknown;
  loading: boolean;
}

/**
 * Loads what `key` names, again when it changes, and keeps the old data on screen during a reload of the same key.
 * An answer that arrives for an older key, or after a newer `set`, is dropped. A null key loads nothing.
 */
export function useResource<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const [kept, setKept] = useState<Kept<T>>({ key, data: null, error: null, loading: key !== null });
  const [round, setRound] = useState(0);
  const loader = useRef(load);
  loader.current = load;
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    if (key === null) return;
    const control = new AbortController();
    running.current = control;
    setKept((old) => ({ key, data: old.key === key ? old.data : null, error: null, loading: true }));
    loader.current(control.signal).then(
      (data) => !control.signal.aborted && setKept({ key, data, error: null, loading: false }),
      (error: unknown) => !control.signal.aborted && setKept((old) => ({ ...old, error, loading: false })),
    );
    return () => control.abort();
  }, [key, round]);

  const reload = useCallback(() => setRound((n) => n + 1), []);
  const set = useCallback(
    (data: T) => {
      running.current?.abort();
      setKept({ key, data, error: null, loading: false });
    },
    [key],
  );
  const current = kept.key === key ? kept : { data: null, error: null, loading: key !== null };
  return { data: current.data, error: current.error, loading: current.loading, reload, set };
}
