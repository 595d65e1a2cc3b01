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
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  projects: ['react', 'vue', 'angular'].map((framework) => ({ name: framework, use: { framework } })),
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
    trace: 'retain-on-failure',
  },
});
