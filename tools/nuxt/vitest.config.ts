import { vitestConfig } from '../vitest-config.ts';

const { test, ...config } = vitestConfig('node');

// Nuxt builds for production: that takes what it takes.
const timeouts = { testTimeout: 600_000, hookTimeout: 600_000 };

export default { ...config, test: { ...test, ...timeouts, globalSetup: './install-packages.ts' } };
