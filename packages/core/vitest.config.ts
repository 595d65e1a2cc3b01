import { vitestConfig } from '../../tools/vitest-config.ts';

const { test, ...config } = vitestConfig('jsdom');

/** How long the model tests are: `npm run soak` is `--mode soak`, with as many stories as STORIES says. */
const stories = Number(process.env['STORIES'] ?? 1000);
const lengths = { test: { seeds: 60, steps: 200 }, soak: { seeds: stories, steps: 10_000 } };

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
