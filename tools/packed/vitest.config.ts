import { mergeConfig } from 'vitest/config';
import { vitestConfig } from '../vitest-config.ts';

// npm installs, and frameworks build for production: that takes what it takes.
export default mergeConfig(vitestConfig('node'), {
  test: {
    globalSetup: 'start-services.ts',
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
