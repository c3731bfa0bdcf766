import { useMemo, useSyncExternalStore } from 'react';

export const pages = ['today', 'board', 'applications', 'approvals', 'seats', 'duty', 'memos', 'records', 'settings'] as const;
export type Page = (typeof pages)[number];

/** Where the reader is: `#/settings/people?section=s1` is page settings, part people, one query value. */
export interface Route {
  page: Page;
  part: string | null;
  query: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, part] = path.split('/');
  return { page: pages.find((p) => p === page) ?? 'today', part: part || null, query: new URLSearchParams(query) };
}

/** The address of a page; null and empty values are left out. */
export function href(page: Page, part: string | null = null, query: Record<string, string | null | undefined> = {}): string {
  const filled = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const tail = new URLSearchParams(filled).toString();
  return `#/${page}${part ? `/${part}` : ''}${tail ? `?${tail}` : ''}`;
}

/** Goes there. `replace` for filters and days, so that Back leaves the page and does not walk through every press. */
export function go(address: string, replace = false): void {
  if (replace) {
    history.replaceState(history.state, '', address);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = address;
  }
}

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}
