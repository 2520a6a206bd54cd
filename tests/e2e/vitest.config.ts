import { defineConfig } from 'vitest/config';

/*
 * One browser per run, named by XIANBAO_BROWSER, one file after another: two browsers at once on a small machine make
 * every waiting time a matter of luck. `name.both.test.ts` runs in either, `name.chromium.test.ts` in one.
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
