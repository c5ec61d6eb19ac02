import { defineConfig } from 'vitest/config';
import { createClosingLineReporter } from './tests/support/closing-line-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', createClosingLineReporter()],
    // The end-to-end tests start a browser, which may be slow on a loaded machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
