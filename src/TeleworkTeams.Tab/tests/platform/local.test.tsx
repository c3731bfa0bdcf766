import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { open } from '../open';
import { serve } from '../server';

test('Local mode asks who one is, remembers it for the browser tab, and says that it is local', async () => {
  history.replaceState(null, '', '/tab/?lang=ja');
  const calls = serve();
  const user = open();
  await user.click(await screen.findByRole('button', { name: /鈴木 一郎/ }));

  expect(await screen.findByText(/この端末だけで動いています/)).toBeTruthy();
  expect(sessionStorage.getItem('telework.localPerson')).toBe('p2');
  expect(calls.find((c) => c.path === '/session')?.headers.get('X-Local-Person')).toBe('p2');
});

test('A person named in the address wins over the remembered one', async () => {
  sessionStorage.setItem('telework.localPerson', 'p2');
  const calls = serve();
  open();
  await screen.findByRole('button', { name: '在宅' });
  expect(calls.find((c) => c.path === '/session')?.headers.get('X-Local-Person')).toBe('p1');
});

test('The theme changes without a reload', async () => {
  serve();
  const user = open();
  await user.selectOptions(await screen.findByLabelText('テーマ'), 'contrast');
  expect(document.querySelector('[data-theme]')?.getAttribute('data-theme')).toBe('contrast');
});

test('A server that cannot be reached is said in words with a way on', async () => {
  serve({
    'GET /mode': () => {
      throw new TypeError('failed');
    },
  });
  open();
  expect(await screen.findByText('接続できませんでした')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'もう一度試す' })).toBeTruthy();
});
