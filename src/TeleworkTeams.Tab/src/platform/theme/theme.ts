import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';

/** Teams' own names of its themes. */
export const themeNames = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

// Teams' fonts have no Japanese glyphs on every platform: name the Japanese faces, or Han characters come out in Chinese forms.
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Yu Gothic UI', 'Hiragino Sans', 'Meiryo', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";

export const themes: Record<ThemeName, Theme> = {
  default: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

/** Teams calls the light theme "default" and also knows e.g. "glass"; everything unknown is light. */
export const themeOf = (name: string | null | undefined): ThemeName => themeNames.find((t) => t === name) ?? 'default';
