// The pages' own words. Japanese first; English complete.
const words = {
  ja: {
    title: "町のチャット", skip: "メッセージの入力へ", clock: "町の時計", people: "職員", channels: "チャネル", search: "検索",
    searchHint: "氏名・カナ・係", nobody: "該当する職員はいません。",
    welcome: "左から職員を選ぶと、その人のTeamsとして操作できます。", back: "一覧へ", messages: "メッセージ", message: "メッセージ",
    messageHint: name => `${name}としてメッセージを入力`, send: "送信", close: "閉じる", commands: "メッセージ拡張のコマンド",
    chat: "チャット", channel: "チャネル", installed: "アプリを削除", removed: "アプリを追加", empty: "まだメッセージはありません。",
    noApp: "アプリが追加されていません。", updated: "更新済み", failed: fault => `ボットが正しく応答しませんでした: ${fault}`,
    unreachable: "町につながりません。再接続しています…", next: "次の出来事へ", jump10: "+10分", jump60: "+1時間", speed: "速さ",
    light: "ライト", dark: "ダーク", auto: "自動", theme: "表示", other: "English", unread: count => `未読${count}件`,
    noRenderer: "カードの描画ライブラリがありません。", nothing: "結果はありません。", as: "として操作中", noUnit: "課長・課長補佐", ready: "完了しました。",
    keys: "↑↓で選び、Enterでチャットに入れます。", searching: "探しています…", found: count => `${count}件`, further: "続きを表示",
  },
  en: {
    title: "City chat", skip: "Skip to the message box", clock: "City clock", people: "Staff", channels: "Channels", search: "Search",
    searchHint: "Name, kana or unit", nobody: "Nobody matches.",
    welcome: "Pick somebody on the left to act as them in Teams.", back: "List", messages: "Messages", message: "Message",
    messageHint: name => `Type a message as ${name}`, send: "Send", close: "Close", commands: "Message extension commands",
    chat: "Chat", channel: "Channel", installed: "Remove app", removed: "Add app", empty: "No messages yet.",
    noApp: "The app has not been added.", updated: "Updated", failed: fault => `The bot did not answer properly: ${fault}`,
    unreachable: "The city cannot be reached. Trying again…", next: "Next event", jump10: "+10 min", jump60: "+1 h", speed: "Speed",
    light: "Light", dark: "Dark", auto: "Automatic", theme: "Theme", other: "日本語", unread: count => `${count} unread`,
    noRenderer: "The card renderer is not installed.", nothing: "No results.", as: "acting as", noUnit: "Heads", ready: "Done.",
    keys: "Choose with ↑↓, put it into the chat with Enter.", searching: "Searching…", found: count => count === 1 ? "1 result" : `${count} results`, further: "Show more",
  },
};

const stored = name => { try { return localStorage.getItem(name); } catch { return null; } };
const store = (name, value) => { try { localStorage.setItem(name, value); } catch { /* private window */ } };

export let language = new URLSearchParams(location.search).get("lang") ?? stored("language") ?? "ja";
if (!(language in words)) language = "ja";

export const word = (name, ...values) => {
  const text = words[language][name];
  return typeof text === "function" ? text(...values) : text;
};

export function setLanguage(next) {
  language = next;
  store("language", next);
  translate();
}

export function translate() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-word-label]")) {
    element.setAttribute("aria-label", word(element.dataset.wordLabel));
    if (element.tagName === "BUTTON") element.title = word(element.dataset.wordLabel);
  }
}

const systemDark = matchMedia("(prefers-color-scheme: dark)");
export let theme = new URLSearchParams(location.search).get("theme") ?? stored("theme") ?? "auto";
export const isDark = () => theme === "dark" || (theme === "auto" && systemDark.matches);

export function setTheme(next) {
  theme = next;
  store("theme", next);
  showTheme();
}

export function showTheme() {
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
}

export const onSystemTheme = changed => systemDark.addEventListener("change", changed);
