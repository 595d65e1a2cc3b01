import { sep } from 'node:path';
import { roomVitestConfig } from '../room-vitest-config.ts';
import { rooms } from '../rooms.ts';
import { guards } from './guards.ts';

const guard = guards[process.env['GUARD']!];
const room = rooms[process.env['ROOM']!]!;

/** All tests of a room, the random stories too, without one guard; with all of them when none is named. */
export default async (environment: { mode: string }) => {
  const config = await roomVitestConfig(room, environment);
  return {
    ...config,
    test: {
      ...config.test,
      ...(room.tests && { dir: room.tests }),
      reporters: [['json', { outputFile: process.env['REPORT'] }]],
      bail: 1,
      silent: true,
    },
    plugins: [
      {
        name: 'without-guard',
        enforce: 'pre' as const,
        transform(source: string, id: string) {
          if (!guard) return;
          const { file, code, without } = guard;
          if (!id.split(sep).join('/').endsWith(`${room.package}/${file}`)) return;
          if (!source.includes(code))
            throw new Error(`${file} does not say "${code}": correct it in guards.ts.`);
          return source.replace(code, without);
        },
      },
    ],
  };
};
