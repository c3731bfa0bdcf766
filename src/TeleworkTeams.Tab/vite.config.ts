import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The App serves the build at /tab/ and answers unknown paths below it with index.html.
  base: '/tab/',
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:5080' } },
  build: {
    target: 'es2022',
    // The Content-Security-Policy has no data: for scripts and fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    css: false,
    // The files share what they load, which is most of their time; nothing outlives a test (tests/setup.ts).
    isolate: false,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
