import { themeOf, type ThemeName } from './theme';

const key = 'telework.theme';

/** `?theme=` (Teams fills it in), the last choice in this browser tab, the operating system's, light. */
export function firstTheme(): ThemeName {
  const named = new URLSearchParams(location.search).get('theme') ?? sessionStorage.getItem(key);
  if (named) return themeOf(named);
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}

export const rememberTheme = (name: ThemeName): void => sessionStorage.setItem(key, name);
