import { vitestConfig } from '../vitest-config.ts';

export default vitestConfig('node');
