import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import { vitestConfig } from './vitest-config.ts';

// These are run apart, most of them with an install of their own.
export default mergeConfig(
  vitestConfig('node'),
  defineConfig({
    test: {
      provide: { verbs: 'short' },
      exclude: [
        ...configDefaults.exclude,
        'compare-sessions',
        'integrations',
        'mutants',
        'nuxt',
        'oldest',
        'packed',
        'proxies',
        'verbs/dev.test.ts',
      ],
    },
  }),
);
