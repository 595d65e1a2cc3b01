import { matchesGlob } from 'node:path';

/** What a runner runs, as globs from the repository's root. */
export const tests = ['**/*.test.{ts,tsx}', '**/*.spec.ts', '**/*.test-d.ts'];

/** What only tests need. It is never shipped. The package `packages/testing` is none of it: apps' tests install that. */
export const testSupport = [
  '{apps,tools}/**/testing/**',
  'packages/*/src/**/testing/**',
  // Until they have all moved into a folder `testing`.
  '**/*.test.{setup,fixture}.ts',
];

const isAnyOf = (globs) => (file) => globs.some((glob) => matchesGlob(file, glob));

/** Whether a runner runs this file. Its path is relative to the repository's root. */
export const isTest = isAnyOf(tests);

/** Whether only tests need this file. Its path is relative to the repository's root. */
export const isTestSupport = isAnyOf(testSupport);
