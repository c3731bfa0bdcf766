import type { Leave, Place } from '../../people/places/types';
import type { Application, Confirmation, Cover, DayPart, Finding } from '../applications/types';

export interface WeekDay {
  date: string;
  businessDay: boolean;
  plan: { part: DayPart; place: Place; state: 'inForce' | 'waiting' } | null;
  leave: Pick<Leave, 'kind' | 'from' | 'to'> | null;
}

/** One waiting application with what matters for deciding it. */
export interface Approval {
  application: Application;
  week: WeekDay[];
  cover: Cover[];
  /** The approver's own. */
  confirmations: Confirmation[];
  exceptionNeeded: boolean;
  /** As the rules say now. */
  marks: Finding[];
  /** What its days mean for the section's duty; missing where the section has no rota. */
  duty?: { date: string; message: string }[];
}

export interface BulkResult {
  id: string;
  ok: boolean;
  code: string | null;
  message: string | null;
}

export interface OrderResult {
  personId: string;
  application: Application | null;
  findings: Finding[];
}

/** No day of it is left: it can no longer be approved. */
export const isOver = ({ application: { kind, draft } }: Approval, today: string): boolean => kind !== 'registration' && draft.days.every((d) => d.date < today);

/** Characters of a reason, as the server keeps them. */
export const reasonMax = 200;
export const tasksMax = 400;
