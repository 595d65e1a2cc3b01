import { vitestConfig } from '../vitest-config.ts';

const { test, ...config } = vitestConfig('jsdom');

export default { ...config, test: { ...test, exclude: ['node_modules'] } };
