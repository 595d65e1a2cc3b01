import { delimiter } from 'node:path';

/** What a newcomer has: the machine's own programs, and nothing that npm, Nx or Vitest tell those they start. */
export function newcomer(): NodeJS.ProcessEnv {
  const ours =
    /^(npm_(?!config_(registry|cache|userconfig)$)|NX_|VITEST|NODE_(ENV|OPTIONS|PATH)$|INIT_CWD$|TEST$)/i;
  const none = Object.keys(process.env).filter((name) => ours.test(name));
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return { ...Object.fromEntries(none.map((name) => [name, undefined])), PATH: path.join(delimiter) };
}
