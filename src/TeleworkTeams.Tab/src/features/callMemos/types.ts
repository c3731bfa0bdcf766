import type { Place } from '../people/places/types';

export interface Named {
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
  /** For whom the call was. */
  person: Named;
  /** Who has it now. */
  holder: Named;
  writer: Named;
  /** Empty, with all else that was said, for who has handed it over. */
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
  deliverAt: string;
  /** Since when it is known that it cannot be brought to its holder. */
  undeliveredAt: string | null;
  state: MemoState;
  isDone: boolean;
  history: { at: string; by: string; what: string; to: string | null; note: string | null }[];
  canAct: boolean;
  /** Also the writer of what could not be delivered. */
  canHandOver: boolean;
  /** Who could be given what could not be delivered. */
  ways: Named[];
  expiresAt: string;
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
  /** Null, as the two that follow: not known, or not for the reader. */
  place: Place | null;
  state: 'none' | 'working' | 'out' | 'ended' | 'leave' | 'closed' | null;
  presence: 'available' | 'busy' | 'away' | 'offline' | null;
  /** In force for today and not reported yet. */
  planned?: Place | null;
  extension: string | null;
  workNumber: string | null;
}

/** Somebody for whom a memo is; of a suggestion no more than the name is known. */
export type Addressee = Named & Partial<PersonHit>;

export interface PeopleFound {
  items: PersonHit[];
  more: boolean;
}

/** Whether it waits for the hours of its holder. A minute is no waiting. */
export const isLater = ({ deliverAt, takenAt }: Memo): boolean => Date.parse(deliverAt) - Date.parse(takenAt) > 60_000;

export const memoPath = (id: string, rest = ''): string => `/memos/${encodeURIComponent(id)}${rest}`;

/** Characters, as the server keeps them. */
export const limits = { text: 400 } as const;

/** Who could be told instead, in a refusal or on a memo. */
export const waysOf = (more: unknown): Named[] => (Array.isArray(more) ? (more as Named[]) : []);

/** Told to whoever counts the unanswered memos: something was done with one. */
export const memosChanged = 'memos-changed';
