import type { Caller } from '../api/api';
import { themeOf, type ThemeName } from '../theme/theme';

export interface TeamsHost {
  caller: Caller;
  locale: string;
  theme: ThemeName;
  /** The page that a deep link asks for, if any. */
  subPage: string | null;
  onTheme(changed: (theme: ThemeName) => void): void;
  /** Takes Teams' own loading indicator away. */
  ready(): void;
}

/** Joins Teams. This is the only place that loads TeamsJS, and it is called only when the server is not in local mode. */
export async function joinTeams(): Promise<TeamsHost> {
  const { app, authentication } = await import('@microsoft/teams-js');
  await app.initialize();
  const context = await app.getContext();
  return {
    caller: teamsCaller(() => authentication.getAuthToken()),
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    subPage: context.page.subPageId || null,
    onTheme: (changed) => app.registerOnThemeChangeHandler((name) => changed(themeOf(name))),
    ready: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
  };
}

/** Keeps the token until five minutes before it ends; concurrent calls share one request to Teams. */
export function teamsCaller(getToken: () => Promise<string>, now: () => number = Date.now): Caller {
  let token: Promise<string> | null = null;
  let until = 0;
  const fresh = () => {
    const asked = getToken();
    token = asked;
    until = Number.POSITIVE_INFINITY;
    asked.then(
      (text) => {
        if (token === asked) until = expiryOf(text) - 300_000;
      },
      () => {
        if (token === asked) token = null;
      },
    );
    return asked;
  };
  return {
    headers: async () => ({ Authorization: `Bearer ${await (token !== null && now() < until ? token : fresh())}` }),
    renew: () => {
      token = null;
      return true;
    },
  };
}

/** The `exp` of a JWT in milliseconds; 0 when it cannot be read, which only means that it is not kept. */
function expiryOf(token: string): number {
  try {
    const payload = token.split('.')[1] ?? '';
    const claims = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))) as { exp?: number };
    return (claims.exp ?? 0) * 1000;
  } catch {
    return 0;
  }
}
