import { defineConfig } from 'vitest/config';

/** What is asserted about the two production builds as files, without a browser. They are built before. */
export default defineConfig({
  test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 },
});
