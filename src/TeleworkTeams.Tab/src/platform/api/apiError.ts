/** One wrong field of a refused form; `path` names it as in the request body, e.g. `patterns[1].start`. */
export interface FieldError {
  path: string | null;
  code: string;
  message: string;
}

/** What the server refused (problem+json), or what kept us from reaching it (`code` OFFLINE, status 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldError[] = [],
    /** What else the problem said, e.g. a refusal's `findings`. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(title);
    this.name = 'ApiError';
  }
}

/** The code of a refusal, or null when `reason` is something else. */
export const codeOf = (reason: unknown): string | null => (reason instanceof ApiError ? reason.code : null);
