import { ApiError } from '../../platform/api/apiError';
import { errorAt } from '../../platform/layout/fields';

/** Refusals that name no path: the field that each is about. */
const fields: Readonly<Record<string, string>> = {
  EMPTY: 'caller',
  CALLER_MISSING: 'caller',
  TIME_IN_PAST: 'callBackAt',
  INVALID_TIME: 'callBackAt',
  INVALID_WISH: 'wanted',
  NOBODY_NAMED: 'personId',
  ONESELF: 'personId',
  NOT_A_MEMBER: 'personId',
  UNREACHABLE: 'personId',
  SAME_PERSON: 'personId',
};

/** What stands at a field of a refused memo; undefined: nothing is wrong with it. */
export const refusedAt = (error: unknown, field: string): string | undefined => errorAt(error, field) ?? (error instanceof ApiError && fields[error.code] === field ? error.title : undefined);
