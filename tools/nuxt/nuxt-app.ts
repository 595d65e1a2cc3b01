import { execFile, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port.ts';
import { startProcess } from '../processes/start-process.ts';

type Environment = Record<string, string>;

const nuxt = resolve(import.meta.dirname, 'node_modules/nuxt/bin/nuxt.mjs');
const vueTsc = resolve(import.meta.dirname, '../../node_modules/vue-tsc/bin/vue-tsc.js');

/** The folder of an app of this folder, or of something in it. */
export const pathOf = (...rest: string[]) => resolve(import.meta.dirname, ...rest);

/** Builds an app for production. Rejects with what Nuxt has said when the build fails. */
export async function buildApp(app: string, environment: Environment = {}): Promise<void> {
  await promisify(execFile)(process.execPath, [nuxt, 'build', pathOf(app)], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
}

/** What is wrong with the types of a built app. */
export function findTypeFaults(app: string): string {
  const options = { cwd: pathOf(app), encoding: 'utf8' } as const;
  const { stdout, stderr } = spawnSync(process.execPath, [vueTsc, '-b', '--noEmit'], options);
  return stdout + stderr;
}

/** Starts a built app, as its README says. */
export async function startApp(app: string, environment: Environment = {}) {
  // Nitro takes a port of 0 for none.
  const port = await freePort();
  const server = startProcess(['node', pathOf(app, '.output/server/index.mjs')], {
    environment: { NITRO_HOST: '127.0.0.1', NITRO_PORT: `${port}`, ...environment },
  });
  await server.says(/Listening/);
  return {
    origin: `http://127.0.0.1:${port}`,
    /** What it has written to stderr. */
    log: server.errors,
    async stop() {
      await server.stop();
    },
  };
}
