import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from '../rooms.ts';
import { guards } from './guards.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Runs the tests of a room without a guard, up to the first that fails; whole without a name. */
function runWithout(room: string, guard = '') {
  const report = resolve(import.meta.dirname, '../test-results/without-guard.json');
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--root',
      resolve(root, rooms[room]!.package),
      '--config',
      resolve(import.meta.dirname, 'without-guard.config.ts'),
    ],
    { env: { ...process.env, ROOM: room, GUARD: guard, REPORT: report }, stdio: 'ignore' },
  );
  const { numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numFailedTests: number };
  return { status, failed: numFailedTests };
}

const guarded = [...new Set(Object.values(guards).map(({ room }) => room))];

test.each(guarded)('%s as it is passes', (room) => {
  expect(runWithout(room)).toEqual({ status: 0, failed: 0 });
});

test.each(Object.entries(guards))('%s: without it a test fails (case 77)', (name, { room }) => {
  const { status, failed } = runWithout(room, name);
  expect(failed).toBeGreaterThan(0);
  expect(status).not.toBe(0);
});
