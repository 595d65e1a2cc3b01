import { vitestConfig } from '../../tools/vitest-config.ts';

export default vitestConfig('jsdom');
