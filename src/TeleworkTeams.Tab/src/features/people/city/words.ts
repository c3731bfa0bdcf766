import { words } from '../../../platform/i18n/language';

export const deliveryWords = words(
  {
    title: '配信',
    lead: 'その日に送ったメッセージが、どうなったかの件数です。「不明」は、届いたかもしれないものです。名前と文面は出ません。',
    date: '日付',
    dayBefore: '前の日',
    dayAfter: '次の日',
    none: 'この日の配信はありません。',
    kind: '種類',
    kinds: {
      'checkIn.day': '始業のカード',
      'checkIn.midday': '昼のカード',
      'checkIn.evening': '終業のカード',
      'checkIn.digest': 'チャネルのまとめ',
      'checkIn.phoneNotice': '電話での報告の知らせ',
      'checkIn.ask': '確認のお願い',
      'platform.reply': 'メッセージへの返事',
    } as Record<string, string>,
    outcomes: { planned: '予定', waiting: '送信待ち', sent: '送信', unknown: '不明', unreachable: '届かない人', expired: '期限切れ', skipped: '不要', rejected: '拒否' },
  },
  {
    title: 'Deliveries',
    lead: 'What became of the messages of a day, in numbers. “Unknown” may have arrived. Neither names nor texts are shown.',
    date: 'Date',
    dayBefore: 'Day before',
    dayAfter: 'Day after',
    none: 'Nothing was delivered on this day.',
    kind: 'Kind',
    kinds: {
      'checkIn.day': 'Morning card',
      'checkIn.midday': 'Midday card',
      'checkIn.evening': 'Evening card',
      'checkIn.digest': 'Digest in the channel',
      'checkIn.phoneNotice': 'Notice of a report by phone',
      'checkIn.ask': 'Request for a report',
      'platform.reply': 'Answer to a message',
    } as Record<string, string>,
    outcomes: { planned: 'Planned', waiting: 'Waiting', sent: 'Sent', unknown: 'Unknown', unreachable: 'Unreachable', expired: 'Expired', skipped: 'Not needed', rejected: 'Refused' },
  },
);
