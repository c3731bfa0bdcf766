import type { Place } from '../people/places/types';

interface Named {
  id: string;
  name: string;
}

export const wishes = ['callBack', 'willCallAgain', 'messageOnly'] as const;
export type CallWish = (typeof wishes)[number];

export type MemoState = 'taken' | 'confirmed' | 'calledBack' | 'notReached' | 'handedOver';

/** What can be done with a memo: the last part of the address, too. */
export type MemoAction = 'confirm' | 'calledBack' | 'notReached' | 'handOver';

export interface Memo {
  id: string;
  person: Named;
  writer: Named;
  caller: string;
  organisation: string | null;
  number: string | null;
  telHref: string | null;
  subject: string | null;
  wanted: CallWish;
  isUrgent: boolean;
  callBackAt: string | null;
  by: string | null;
  text: string | null;
  takenAt: string;
  deliveredAt: string | null;
  deliverAt: string | null;
  state: MemoState;
  history: { at: string; by: string; what: string; note: string | null }[];
  canAct: boolean;
  expiresAt: string | null;
}

export interface Memos {
  items: Memo[];
  next: string | null;
  unanswered: number;
}

export interface PersonHit {
  id: string;
  name: string;
  kana: string;
  sectionName: string;
  unitName: string | null;
  place: Place | null;
  state: 'none' | 'working' | 'out' | 'ended' | 'leave' | 'closed';
  presence: 'available' | 'busy' | 'away' | 'offline' | null;
  extension: string | null;
  workNumber: string | null;
}

export interface PeopleFound {
  items: PersonHit[];
  more: boolean;
}

export const memoPath = (id: string, rest = ''): string => `/memos/${encodeURIComponent(id)}${rest}`;

/** Characters, as the server keeps them. */
export const limits = { text: 400 } as const;

/** Told to whoever counts the unanswered memos: something was done with one. */
export const memosChanged = 'memos-changed';
