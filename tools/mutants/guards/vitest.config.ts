import { vitestConfig } from '../../vitest-config.ts';

const { test, ...config } = vitestConfig('node');

// Each test runs all of a room's.
export default { ...config, test: { ...test, testTimeout: 0, include: ['*.test.ts'] } };
