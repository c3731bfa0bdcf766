import { words } from '../i18n/language';

export const apiWords = words(
  {
    offline: '接続できませんでした',
    offlineDetail: 'ネットワークを確かめて、もう一度お試しください。入力した内容は残っています。',
    failed: '処理できませんでした',
    failedDetail: (status: number) => `サーバーから思わぬ応答がありました(${status})。しばらくしてから、もう一度お試しください。`,
  },
  {
    offline: 'Could not connect',
    offlineDetail: 'Check your network and try again. What you entered is still here.',
    failed: 'That did not work',
    failedDetail: (status: number) => `The server gave an unexpected answer (${status}). Please try again in a while.`,
  },
);
