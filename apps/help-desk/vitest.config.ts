import { vitestConfig } from '../../tools/vitest-config.ts';
import widget from './vite.config.ts';

export default { ...vitestConfig('node'), oxc: widget.oxc };
