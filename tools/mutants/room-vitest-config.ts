import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';
import type { Room } from './rooms.ts';

interface Environment {
  mode: string;
}

/** How the tests of a room's package are configured, for code that is not what its files say. */
export async function roomVitestConfig(room: Room, environment: Environment) {
  const file = resolve(import.meta.dirname, '../..', room.package, 'vitest.config.ts');
  const { default: given } = (await import(pathToFileURL(file).href)) as {
    default: ViteUserConfig | ((environment: Environment) => ViteUserConfig);
  };
  const config = typeof given === 'function' ? given(environment) : given;
  return {
    ...config,
    test: {
      ...config.test,
      // The cache knows the files only: it would give each run the code of an earlier one.
      fsModuleCache: false,
    },
  };
}
