import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import { vitestConfig } from './vitest-config.ts';

// What integrations need is installed apart, and they are run apart.
export default mergeConfig(
  vitestConfig('node'),
  defineConfig({ test: { exclude: [...configDefaults.exclude, 'integrations'] } }),
);
