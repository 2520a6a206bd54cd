import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/*
 * Everything that needs no browser. The end-to-end tests have a configuration of their own (tests/e2e/vitest.config.ts),
 * so that `npx vitest` stays fast. A test that needs a document says `// @vitest-environment happy-dom` at its top.
 */
export default defineConfig({
  test: {
    // Vitest leaves a processor to itself, which on two of them halves what works; it needs little.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'core',
          // Some start a process of their own, which takes its time on a machine that has other work.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // The core keeps no state but its gazetteers: files may share what they have loaded, which saves a quarter of the time.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/unit/entrypoints/**', 'tests/built/**', '**/node_modules/**'],
        },
      },
      {
        // `wxt/browser` is WXT's fake here.
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'entrypoints', include: ['tests/unit/entrypoints/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
