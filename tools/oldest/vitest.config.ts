import { vitestConfig } from '../vitest-config.ts';

const { test, ...config } = vitestConfig('node');

export default {
  ...config,
  test: {
    ...test,
    // A project cannot have this of its own.
    silent: 'passed-only' as const,
    projects: ['copy/packages/*', { extends: true, test: { name: 'oldest', include: ['*.test.ts'] } }],
  },
};
