import { vitestConfig } from '../../tools/vitest-config.ts';

const { test, ...config } = vitestConfig('jsdom');

export default {
  ...config,
  // As Angular's own builder does for an app with zone.js, which cannot see into an async function.
  oxc: { target: 'es2016' },
  test: {
    ...test,
    // The first links Angular's own packages, and compiles the components of tests.
    setupFiles: ['@angular/compiler', './src/testing/without-image-scan.ts'],
    // Angular says in each test that it is in development mode.
    silent: 'passed-only' as const,
  },
};
