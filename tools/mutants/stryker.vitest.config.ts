import { configDefaults } from 'vitest/config';
import { roomVitestConfig } from './room-vitest-config.ts';
import { rooms } from './rooms.ts';

const room = rooms[process.env['ROOM']!]!;

/** The tests that are run with each mutant of a room. */
export default async (environment: { mode: string }) => {
  const config = await roomVitestConfig(room, environment);
  return {
    ...config,
    root: room.package,
    test: {
      ...config.test,
      reporters: ['default'],
      exclude: [...configDefaults.exclude, ...(room.without ?? [])],
    },
  };
};
