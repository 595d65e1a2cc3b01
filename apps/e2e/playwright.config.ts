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
  retries: 0,
  // A worker has a browser, a help desk and a shop of its own, which cost as much as three tests: one for each framework,
  // and one more. They wait about as long as they work.
  workers: 4,
  projects: [
    // What the client and the help desk do by themselves is seen with one framework. That a binding shows each state that
    // the client is in, its conformance suite proves; the faults that a page has words for are in all three.
    { name: 'client', use: { framework: 'react' }, testMatch: 'client/**', workers: 1 },
    ...['react', 'vue', 'angular'].map((framework) => ({
      name: framework,
      use: { framework },
      testIgnore: 'client/**',
      workers: 1,
    })),
  ],
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
    // The page at each step is enough: a film of it costs CPU in each test.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
