import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from '../free-port.ts';

/** How a verb is shown to begin, as the first command in a clean clone. */
export interface Verb {
  /** What is added to it, so that it ends soon or meets no other run of it. */
  arguments?: () => Promise<string[]> | string[];
  environment?: Record<string, string>;
  /** What it prints once it has done something real; then it is stopped. Without: it ends by itself, successfully. */
  prints?: RegExp;
  /** Takes no more than seconds beside its builds: part of `npm test`. The others are run by `npm run verbs`. */
  isShort?: true;
}

const onFreePort = async () => ['--port', String(await freePort())];

function newApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'widget-app-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), '{}');
  return folder;
}

/** Ports like those of `npm start`, away from a run of it. */
const freeRow = () => ['--port', '47800'];

/** Everything that `npm run` knows at the root, but for what publishes. */
export const verbs: Record<string, Verb> = {
  start: { arguments: freeRow, prints: /Ctrl-C stops them/ },
  dev: { arguments: freeRow, prints: /Ctrl-C stops them/ },
  test: { prints: /Successfully ran targets? .* for/ },
  quick: { arguments: () => ['server', 'open-token'], isShort: true },
  storybook: { arguments: onFreePort, prints: /Storybook ready!/, isShort: true },
  'help-desk': {
    arguments: async () => ['--demo', ...(await onFreePort()), '--data', '.data/help-desk'],
    prints: /The help desk answers at http/,
    isShort: true,
  },
  check: {},
  size: { isShort: true },
  // The verbs that follow run everything of their kind: here one case of it.
  engines: { arguments: () => ['--testNamePattern=case.35'] },
  'pack-packages': { arguments: () => [newApp(), 'server'], prints: /^Installed in .*@widget\/server/m },
  packed: { arguments: () => ['tarballs'] },
  nuxt: { arguments: () => ['nuxt-module'] },
  oldest: { arguments: () => ['versions'] },
  integrations: { arguments: () => ['auth/any/better-auth'] },
  'compare:sessions': { arguments: () => ['sleep @widget/core'] },
  soak: { environment: { STORIES: '1', ROUNDS: '1' } },
  mutants: { arguments: () => ['core', 'src/clock.ts'] },
  attack: { arguments: () => ['--rounds', '1'] },
  proxies: {},
  bench: {},
  'bench:help-desk': { arguments: () => ['--articles', '100'] },
  build: {},
  api: {},
  docs: { isShort: true },
};
