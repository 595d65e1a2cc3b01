import { vitestConfig } from '../../tools/vitest-config.ts';
import widget from './vite.config.ts';

const { test, ...config } = vitestConfig('node');

/** How often the help desk is killed: `npm run soak` is `--mode soak`, with as many rounds as ROUNDS says. */
const rounds = { test: 10, soak: Number(process.env['ROUNDS'] ?? 100) };

export default ({ mode }: { mode: string }) => ({
  ...config,
  oxc: widget.oxc,
  test: { ...test, provide: { rounds: rounds[mode as keyof typeof rounds] } },
});

declare module 'vitest' {
  interface ProvidedContext {
    rounds: number;
  }
}
