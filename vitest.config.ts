import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Each room is named after its folder. */
const rooms = globSync('{packages/*,apps/!(engines|storybook),tools}/vitest.config.ts', {
  cwd: import.meta.dirname,
});

// For the work on one room, from the root and in an editor. `npm test` runs each room by its own configuration.
export default defineConfig({
  test: {
    projects: [
      ...rooms.map((config) => ({
        extends: `./${config}`,
        root: resolve(import.meta.dirname, dirname(config)),
        test: { name: basename(dirname(config)) },
      })),
      // Is two itself: `storybook (stories)` and `storybook (static build)`.
      './apps/storybook',
    ],
  },
});
