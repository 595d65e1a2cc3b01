import { configDefaults } from 'vitest/config';
import coreConfig from '../../packages/core/vitest.config.ts';

/** Core's tests without the random stories: those would be told anew for each of some hundred mutants. */
export default (environment: { mode: string }) => {
  const core = coreConfig(environment);
  return {
    ...core,
    root: 'packages/core',
    test: { ...core.test, reporters: ['default'], exclude: [...configDefaults.exclude, '**/model/**'] },
  };
};
