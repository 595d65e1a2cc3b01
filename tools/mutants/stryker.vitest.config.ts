import { statSync } from 'node:fs';
import type { Plugin } from 'vite';
import { configDefaults } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { roomVitestConfig } from './room-vitest-config.ts';
import { rooms } from './rooms.ts';
import { warmThreads } from './warm-threads.ts';

const room = rooms[process.env['ROOM']!]!;

// Stryker wants one of the pools that it knows.
const stayWarm: Plugin = {
  name: 'stay-warm',
  configureVitest({ project }) {
    Object.assign(project.config, { pool: warmThreads.name, poolRunner: warmThreads });
  },
};

/** The shortest file first: it is the nearest to what it tests, and one failure is enough. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const length = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((one, other) => length(one) - length(other));
  }
}

/** The tests that are run with each mutant of a room. */
export default async (environment: { mode: string }) => {
  const config = await roomVitestConfig(room, environment);
  return {
    ...config,
    root: room.package,
    // What is installed is linked from outside of the copy.
    server: { fs: { strict: false } },
    plugins: [...(config.plugins ?? []), !room.apart && stayWarm],
    test: {
      ...config.test,
      reporters: ['default'],
      sequence: { sequencer: ShortestFirst },
      exclude: [...configDefaults.exclude, ...(room.without ?? [])],
    },
  };
};
