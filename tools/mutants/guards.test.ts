import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guards } from './guards.ts';

const root = resolve(import.meta.dirname, '../..');

/** Runs core's tests without a guard, up to the first that fails; whole without a name. */
function runWithout(guard = '') {
  const report = resolve(import.meta.dirname, 'test-results/without-guard.json');
  rmSync(report, { force: true });
  const { status } = spawnSync(
    resolve(root, 'node_modules/.bin/vitest'),
    [
      'run',
      '--root',
      resolve(root, 'packages/core'),
      '--config',
      resolve(import.meta.dirname, 'core-without.config.ts'),
    ],
    { env: { ...process.env, WITHOUT: guard, REPORT: report }, stdio: 'ignore' },
  );
  const { numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numFailedTests: number };
  return { status, failed: numFailedTests };
}

test('core as it is passes', () => {
  expect(runWithout()).toEqual({ status: 0, failed: 0 });
});

test.each(Object.keys(guards))('%s: without it a test fails (case 77)', (guard) => {
  const { status, failed } = runWithout(guard);
  expect(failed).toBeGreaterThan(0);
  expect(status).not.toBe(0);
});
