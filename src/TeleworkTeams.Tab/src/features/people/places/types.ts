/** Where somebody works, in the order in which the section offers them. */
export const places = ['office', 'home', 'satellite', 'mobile', 'trip'] as const;
export type Place = (typeof places)[number];

export type LeaveKind = 'day' | 'morning' | 'afternoon' | 'hours';

export interface Leave {
  date: string;
  kind: LeaveKind;
  /** Only for kind `hours`. */
  from: string | null;
  to: string | null;
  enteredBy: string | null;
}
