import { mergeConfig } from 'vitest/config';
import { vitestConfig } from '../vitest-config.ts';

/** `npm run verbs`: each of them, also those that install hundreds of megabytes. */
export default mergeConfig(vitestConfig('node'), {
  test: {
    provide: { verbs: 'all' },
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
    // An edit may be a build of Angular's away.
    expect: { poll: { timeout: 120_000 } },
    // Two at a time would share a row of ports, and a machine.
    fileParallelism: false,
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    /** Which verbs are run. */
    verbs: 'all' | 'short';
  }
}
