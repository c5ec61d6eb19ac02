import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The end-to-end tests start a browser, which may be slow on a loaded machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
