import { defineConfig } from 'vitest/config';

/*
 * One browser per run, named by XIANBAO_BROWSER, one file after another: what a test waits for must not depend on how many
 * others are at work. (`npm test` runs the two browsers side by side, but no more.) `name.both.test.ts` runs in either,
 * `name.chromium.test.ts` in one.
 */
const browser = process.env['XIANBAO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

export default defineConfig({
  test: {
    name: `e2e ${browser}`,
    include: [`tests/e2e/**/*.{${browser},both}.test.ts`],
    env: { XIANBAO_BROWSER: browser },
    globalSetup: ['tests/e2e/support/built.ts'],
    fileParallelism: false,
    // Real browsers on a shared machine: a second try, which the report shows. What fails twice has failed.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
