import { createContext, use } from 'react';

export type Language = 'ja' | 'en';

/** A dictionary with every key in both languages: the type of the Japanese one is asked of the English one. */
export type Words<T> = Readonly<Record<Language, T>>;

/** Makes a dictionary. A key missing in, or foreign to, the English half does not compile. */
export const words = <T extends object>(ja: T, en: NoInfer<T>): Words<T> => ({ ja, en });

export const LanguageContext = createContext<Language>('ja');

export const useLanguage = (): Language => use(LanguageContext);

export const useWords = <T>(dictionary: Words<T>): T => dictionary[use(LanguageContext)];

/** The language of a BCP 47 tag, or null for one that the tab does not speak. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split('-')[0];
  return primary === 'ja' || primary === 'en' ? primary : null;
}

/** Before the session has answered: the address (`lang`, or `locale` as Teams fills it in), the browser, Japanese. */
export function firstLanguage(search: string, browser: readonly string[]): Language {
  const query = new URLSearchParams(search);
  return languageOf(query.get('lang')) ?? languageOf(query.get('locale')) ?? browser.map(languageOf).find((l) => l !== null) ?? 'ja';
}
