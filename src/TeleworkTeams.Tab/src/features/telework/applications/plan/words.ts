import { words } from '../../../../platform/i18n/language';

export const planWords = words(
  {
    title: (month: string) => `${month}の予定`,
    scroll: '横に動かせる表',
    person: '氏名',
    coverRow: '在庁',
    legend: (home: string, satellite: string, mobile: string, leave: string, waiting: string) => `${home}=在宅 ${satellite}=サテライト ${mobile}=モバイル ${leave}=休暇 「${waiting}」=承認待ち 空欄=庁舎`,
    short: '不足',
    nobody: '予定はありません',
    waiting: '承認待ち',
    list: '日ごとの予定',
    empty: 'この月の予定はまだありません。',
  },
  {
    title: (month: string) => `Plan of ${month}`,
    scroll: 'Table that scrolls sideways',
    person: 'Name',
    coverRow: 'In office',
    legend: (home: string, satellite: string, mobile: string, leave: string, waiting: string) => `${home} = home, ${satellite} = satellite, ${mobile} = mobile, ${leave} = leave, “${waiting}” = waiting, empty = office`,
    short: 'short',
    nobody: 'Nothing planned',
    waiting: 'waiting',
    list: 'Plan by day',
    empty: 'Nothing is planned for this month yet.',
  },
);
