import type { Memo, PersonHit } from '../src/features/callMemos/types';
import type { Answer } from './server';

/** Call memos in the small city of the tests. */
export const memo = (over: Partial<Memo> = {}): Memo => ({
  id: 'm1', person: { id: 'p1', name: '佐藤 花子' }, holder: { id: 'p1', name: '佐藤 花子' }, writer: { id: 'p2', name: '鈴木 一郎' },
  caller: '田中', organisation: '県庁', number: '055-123-4567', telHref: 'tel:+81551234567', subject: '補助金の件', wanted: 'callBack', isUrgent: true,
  callBackAt: '2026-11-24T15:00:00+09:00', by: null, text: '資料について', takenAt: '2026-11-24T09:10:00+09:00', deliveredAt: '2026-11-24T09:10:05+09:00', deliverAt: '2026-11-24T09:10:00+09:00',
  undeliveredAt: null, state: 'taken', isDone: false, history: [], canAct: true, canHandOver: true, ways: [], expiresAt: '2026-12-24T09:10:00+09:00', ...over,
});

export const hit = (over: Partial<PersonHit> = {}): PersonHit => ({
  id: 'p3', name: '高橋 美咲', kana: 'タカハシ ミサキ', sectionName: '総務課', unitName: '広報係', place: 'home', state: 'working', presence: 'available', extension: '2210', workNumber: null, planned: null, ...over,
});

export const memos: Record<string, Answer> = {
  'GET /memos?box=inbox': () => ({ items: [memo(), memo({ id: 'm2', caller: '山田', organisation: null, state: 'calledBack', isDone: true, isUrgent: false, canAct: false, canHandOver: false })], next: null, unanswered: 1 }),
  'GET /memos?box=written': () => ({ items: [], next: null, unanswered: 1 }),
  'GET /people/search': () => ({ items: [hit(), hit({ id: 'p4', name: '高橋 次郎', kana: 'タカハシ ジロウ', place: null, state: 'leave', presence: null, extension: null })], more: false }),
};
