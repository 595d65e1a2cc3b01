import { vitestConfig } from '../vitest-config.ts';

const { test, ...config } = vitestConfig('node');

export default { ...config, test: { ...test, globalSetup: './install-packages.ts' } };
