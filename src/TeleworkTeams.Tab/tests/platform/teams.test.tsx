import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { session } from '../city';
import { open } from '../open';
import { problem, serve } from '../server';

// The host's side of TeamsJS: the one thing that these tests replace besides the server.
const teams = vi.hoisted(() => ({ theme: (_: string) => {}, token: async (): Promise<string> => 'a.b.c', locale: 'en-US', tokens: 0 }));
vi.mock('@microsoft/teams-js', () => ({
  app: {
    initialize: async () => {},
    getContext: async () => ({ app: { locale: teams.locale, theme: 'dark' }, page: {} }),
    registerOnThemeChangeHandler: (handler: (name: string) => void) => (teams.theme = handler),
    notifyAppLoaded: () => {},
    notifySuccess: async () => {},
  },
  authentication: { getAuthToken: () => (teams.tokens++, teams.token()) },
}));

const inTeams = { 'GET /mode': () => ({ mode: 'teams', clientId: 'c', people: [] }), 'GET /session': () => session({ mode: 'teams' }) };
const tokenUntil = (seconds: number) => `h.${btoa(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + seconds }))}.s`;

beforeEach(() => {
  history.replaceState(null, '', '/tab/');
  teams.tokens = 0;
  teams.token = async () => tokenUntil(3600);
});

test('In Teams every call carries the token, asked for once', async () => {
  const calls = serve(inTeams);
  open();
  await screen.findByRole('button', { name: '在宅' });
  expect(calls.find((c) => c.path === '/days/today')?.headers.get('Authorization')).toMatch(/^Bearer h\./);
  expect(teams.tokens).toBe(1);
  expect(screen.queryByText(/ローカルモード/)).toBeNull();
});

test('The theme follows Teams without a reload', async () => {
  serve(inTeams);
  open();
  await screen.findByRole('button', { name: '在宅' });
  const theme = () => document.querySelector('[data-theme]')?.getAttribute('data-theme');
  expect(theme()).toBe('dark');
  act(() => teams.theme('contrast'));
  expect(theme()).toBe('contrast');
});

test('A missing consent says what to do', async () => {
  serve({ ...inTeams, 'GET /session': () => problem(401, 'CONSENT_REQUIRED', '同意が必要です', '') });
  open();
  expect((await screen.findByRole('alert')).textContent).toMatch(/administrator|管理者/);
});

test('A token that the server no longer takes is renewed once', async () => {
  let asked = 0;
  serve({ ...inTeams, 'GET /session': () => (asked++ === 0 ? problem(401, 'SIGN_IN', '', '') : session({ mode: 'teams' })) });
  open();
  await screen.findByRole('button', { name: '在宅' });
  expect(teams.tokens).toBe(2);
});

test('A sign-in that Teams refuses ends in words, not in waiting', async () => {
  teams.token = async () => {
    throw new Error('resourceDisabled');
  };
  teams.locale = 'ja-JP';
  serve(inTeams);
  open();
  expect(await screen.findByText('サインインできませんでした')).toBeTruthy();
});
