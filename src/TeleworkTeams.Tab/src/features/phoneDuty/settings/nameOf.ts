import type { DutyMember } from './types';

/** Who is on no list any more is known by the id alone. */
export const nameOf = (member: DutyMember): string => member.name ?? member.personId;
