import { defineConfig } from 'vitest/config';
import { sourceCondition } from '../../tools/source-condition.ts';

export default defineConfig(({ mode }) => ({
  ...sourceCondition,
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/engines.json' }]],
    // The cases wait much more than they work.
    maxWorkers: 6,
    projects: (['chromium', 'firefox', 'webkit'] as const).map((engine) => ({
      extends: true,
      test: {
        name: engine,
        provide: { engine, isSoak: mode === 'soak' },
        include: ['cases/*.spec.ts'],
        globalSetup: 'cases/start-help-desk.test.setup.ts',
        testTimeout: 180_000,
        expect: { requireAssertions: true, poll: { interval: 100, timeout: 20_000 } },
      },
    })),
  },
}));
