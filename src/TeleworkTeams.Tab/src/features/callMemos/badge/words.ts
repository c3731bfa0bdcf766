import { words } from '../../../platform/i18n/language';

export const badgeWords = words(
  {
    unanswered: (n: number) => `まだ答えていない電話メモ ${n}件`,
  },
  {
    unanswered: (n: number) => `Call memos without an answer: ${n}`,
  },
);
