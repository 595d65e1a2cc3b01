import { vitestConfig } from '../../tools/vitest-config.ts';

const { test, ...config } = vitestConfig('jsdom');

/** How long the model tests are: `npm run soak` is `--mode soak`. */
const lengths = { test: { seeds: 60, steps: 200 }, soak: { seeds: 1000, steps: 10_000 } };

export default ({ mode }: { mode: string }) => ({
  ...config,
  // One page for all files: a test that leaves something behind on it is at fault.
  test: { ...test, isolate: false, provide: { model: lengths[mode as keyof typeof lengths] } },
});

declare module 'vitest' {
  interface ProvidedContext {
    model: { seeds: number; steps: number };
  }
}
