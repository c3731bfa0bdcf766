import { useState } from 'react';
import { useApi } from '../api/api';
import { useAction } from './useAction';
import { useResource } from './useResource';

interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Pages<T, P = Page<T>> {
  /** Null until the first page is there. */
  items: T[] | null;
  error: unknown;
  /** The first page with whatever else it says; null until it is there. */
  first: P | null;
  /** Asks for the next page; null when there is none. */
  more: (() => void) | null;
  busy: boolean;
  /** From the first page again; what is shown stays until it is there. */
  reload(): void;
}

/** A list that comes in pages (`items`, `next`), the first at once, the others when asked for. A null key loads nothing. */
export function usePages<T, P extends Page<T> = Page<T>>(key: string | null, path: string): Pages<T, P> {
  const api = useApi();
  const first = useResource<P>(key, (signal) => api.get(path, signal));
  const [rest, setRest] = useState<Page<T> & { after: Page<T> | null }>({ items: [], next: null, after: null });
  const action = useAction();

  // What was added belongs to one first page; after a reload it is asked for again.
  const added = first.data && rest.after === first.data ? rest : null;
  const next = (added ?? first.data)?.next ?? null;
  const load = () =>
    action.run(async () => {
      const page = await api.get<Page<T>>(`${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next ?? '')}`);
      setRest({ items: [...(added?.items ?? []), ...page.items], next: page.next, after: first.data });
    });
  return {
    items: first.data && [...first.data.items, ...(added?.items ?? [])],
    first: first.data,
    error: first.error ?? action.error,
    more: next ? () => void load() : null,
    busy: action.busy,
    reload: first.reload,
  };
}
