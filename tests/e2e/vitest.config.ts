import { defineConfig } from 'vitest/config';

/*
 * One kind of browser per run, named by XIANBAO_BROWSER. `name.both.test.ts` runs in either, `name.chromium.test.ts` in one.
 */
const browser = process.env['XIANBAO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

export default defineConfig({
  test: {
    name: `e2e ${browser}`,
    include: [`tests/e2e/**/*.{${browser},both}.test.ts`],
    env: { XIANBAO_BROWSER: browser },
    globalSetup: ['tests/e2e/support/built.ts'],
    // Two files at a time, each with browsers of its own: a browser waits half of its time. Nothing here may depend on how many
    // others are at work; tests ask until it is so, and give up late.
    maxWorkers: 2,
    // What a file knows it keeps to itself; the drivers need not be loaded anew for each.
    isolate: false,
    // Real browsers on a shared machine: a second try, which the report shows. What fails twice has failed.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
