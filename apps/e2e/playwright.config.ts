import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from './tests/fixtures.ts';
import { chromiumArguments, ensureChromium } from '../../tools/chromium.ts';

export default defineConfig<object, WorkerFixtures>({
  testDir: 'tests',
  outputDir: 'test-results/artifacts',
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/report.json' }],
    ['../../tools/test/require-assertions.ts'],
  ],
  // A person waits for a token of twenty seconds to be renewed twice.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // What the client and the help desk do by themselves is seen with one framework. That a binding shows each state that
  // the client is in, its conformance suite proves; the faults that a page has words for are in all three.
  projects: ['react', 'vue', 'angular'].map((framework) => ({
    name: framework,
    use: { framework },
    testIgnore: framework === 'react' ? [] : 'client/**',
  })),
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
    // With the page at each step, and without the film, which costs more than the test.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
