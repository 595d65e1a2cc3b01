import { sourceCondition } from './source-condition.ts';

/** What every package's unit tests share. The JSON is for the sum that `npm test` ends with. */
export const vitestConfig = (environment: 'node' | 'jsdom') => ({
  ...sourceCondition,
  test: {
    environment,
    tags: [{ name: 'slow', description: 'Takes seconds: left out by `npm run quick`' }],
    // A busy machine takes its time over a cold start; how fast something is, no test says.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A test that asserts nothing fails.
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]] as [
      'default',
      ['json', object],
    ],
  },
});
