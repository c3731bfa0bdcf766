import { createContext, use } from 'react';
import type { Language } from '../i18n/language';
import { apiWords } from './words';
import { ApiError, type FieldError } from './apiError';

/** Who calls: a TeamsJS token, or the chosen person of local mode. */
export interface Caller {
  headers(): Promise<Record<string, string>>;
  /** Called once after a 401 SIGN_IN, so that the next headers carry a fresh token. False: nothing to renew. */
  renew(): boolean;
}

export interface Answer<T> {
  data: T;
  etag: string | null;
}

export interface Sending {
  body?: unknown;
  etag?: string | null;
  contentType?: string;
  signal?: AbortSignal;
}

/** The server's API. Every failure is an {@link ApiError} with a title and a detail for the reader. */
export class Api {
  constructor(
    private readonly caller: Caller,
    private readonly language: () => Language,
  ) {}

  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return (await this.send<T>('GET', path, { signal })).data;
  }

  async send<T>(method: string, path: string, sending: Sending = {}): Promise<Answer<T>> {
    const response = await this.fetch(method, path, sending);
    const text = await response.text();
    return { data: (text === '' ? undefined : JSON.parse(text)) as T, etag: response.headers.get('ETag') };
  }

  async blob(path: string): Promise<{ blob: Blob; name: string | null }> {
    const response = await this.fetch('GET', path, {});
    return { blob: await response.blob(), name: fileName(response.headers.get('Content-Disposition')) };
  }

  private async fetch(method: string, path: string, sending: Sending, renewed = false): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': this.language(), ...(await this.caller.headers()) };
    let body: BodyInit | undefined;
    if (sending.body !== undefined) {
      const raw = typeof sending.body === 'string' || sending.body instanceof Blob;
      headers['Content-Type'] = sending.contentType ?? 'application/json';
      body = raw ? (sending.body as BodyInit) : JSON.stringify(sending.body);
    }
    if (sending.etag) headers['If-Match'] = sending.etag;

    let response: Response;
    try {
      response = await fetch(`/api${path}`, { method, headers, body, signal: sending.signal, cache: 'no-store' });
    } catch (reason) {
      if (sending.signal?.aborted) throw reason;
      const words = apiWords[this.language()];
      throw new ApiError(0, 'OFFLINE', words.offline, words.offlineDetail);
    }
    if (response.ok) return response;

    const error = await readError(response, this.language());
    if (error.code === 'SIGN_IN' && !renewed && this.caller.renew()) return this.fetch(method, path, sending, true);
    throw error;
  }
}

async function readError(response: Response, language: Language): Promise<ApiError> {
  const words = apiWords[language];
  let problem: { title?: string; detail?: string; code?: string; errors?: FieldError[] } & Record<string, unknown> = {};
  try {
    problem = (await response.json()) as typeof problem;
  } catch {
    // A proxy's HTML page or an empty body: the status alone must do.
  }
  return new ApiError(
    response.status,
    problem.code ?? `HTTP_${response.status}`,
    problem.title ?? words.failed,
    problem.detail ?? words.failedDetail(response.status),
    Array.isArray(problem.errors) ? problem.errors : [],
    problem,
  );
}

function fileName(disposition: string | null): string | null {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}

export const ApiContext = createContext<Api | null>(null);

export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error('No ApiContext above');
  return api;
}
