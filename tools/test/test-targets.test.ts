// @module-tag slow
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const projectsWith = (target: string) =>
  execFileSync('nx', ['show', 'projects', '--with-target', target], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
    .trim()
    .split('\n');

test('what has an install of its own is tested once, and apart', () => {
  const apart = projectsWith('test-apart');
  expect(apart).toContain('integrations');
  expect(projectsWith('test').filter((name) => apart.includes(name))).toEqual([]);
});
