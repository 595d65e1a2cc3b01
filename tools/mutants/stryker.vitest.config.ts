import { statSync } from 'node:fs';
import { configDefaults } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { roomVitestConfig } from './room-vitest-config.ts';
import { rooms } from './rooms.ts';

const room = rooms[process.env['ROOM']!]!;

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
    test: {
      ...config.test,
      reporters: ['default'],
      sequence: { sequencer: ShortestFirst },
      exclude: [...configDefaults.exclude, ...(room.without ?? [])],
    },
  };
};
