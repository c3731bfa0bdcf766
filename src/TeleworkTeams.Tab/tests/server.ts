import { vi } from 'vitest';
import * as city from './city';

export interface Call {
  method: string;
  path: string;
  body: unknown;
  headers: Headers;
}

/** What an answer may be: JSON, or a response for everything else (a problem, an ETag, a file). */
export type Answer = (call: Call) => unknown;

export const problem = (status: number, code: string, title: string, detail: string, errors: unknown[] = []) =>
  new Response(JSON.stringify({ status, code, title, detail, errors }), { status, headers: { 'Content-Type': 'application/problem+json' } });

export const json = (data: unknown, headers: Record<string, string> = {}) => new Response(JSON.stringify(data), { status: 200, headers: { 'Content-Type': 'application/json', ...headers } });

/**
 * The App's API at the wire: `fetch` is replaced, nothing of the tab is. Keys are "METHOD /path" without /api; what is not named
 * gets the small city's answer. Returns the calls in their order.
 */
export function serve(answers: Record<string, Answer> = {}): Call[] {
  const calls: Call[] = [];
  const all: Record<string, Answer> = {
    'GET /mode': () => city.mode,
    'GET /session': () => city.session(),
    'GET /days/today': () => city.day(),
    'GET /leaves': () => [],
    'GET /views': () => ({ items: [], next: null }),
    'GET /sections/s1/board': () => city.board(),
    'GET /sections/s1/presence': () => ({ source: 'graph', takenAt: '2026-11-24T09:39:42+09:00', stale: false, people: { p2: 'away' } }),
    'GET /months/2026-11': () => city.month(),
    'GET /sections/s1/settings': () => json(city.settings(), { ETag: '"1"' }),
    'GET /sections/s1/people': () => ({ items: [city.person({ id: 'p1', name: '佐藤 花子' }), city.person()], next: null }),
    ...answers,
  };
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    const address = new URL(input, 'http://tab.test');
    const path = address.pathname.slice('/api'.length);
    const call: Call = { method, path: path + address.search, body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body, headers: new Headers(init.headers) };
    calls.push(call);
    const answer = all[`${method} ${path}${address.search}`] ?? all[`${method} ${path}`];
    if (!answer) return problem(404, 'NOT_FOUND', '見つかりません', path);
    const result = await answer(call);
    return result instanceof Response ? result : json(result ?? null);
  });
  return calls;
}
