// @module-tag slow
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startProcess } from './processes/start-process.ts';

/** A clone with nothing but the set-up, and folders with one package to install, which comes from the folder itself. */
function openClone(...folders: string[]) {
  const clone = mkdtempSync(join(tmpdir(), 'widget-setup-'));
  onTestFinished(() => rmSync(clone, { recursive: true }));
  for (const file of ['setup.mjs', 'processes/is-there.mjs', 'processes/when-parent-is-gone.mjs'])
    cpSync(join(import.meta.dirname, file), join(clone, 'tools', file));
  for (const folder of ['.', ...folders]) {
    const write = (file: string, json: object) =>
      writeFileSync(join(clone, folder, file), JSON.stringify(json));
    const dependencies = { part: 'file:part' };
    mkdirSync(join(clone, folder, 'part'), { recursive: true });
    write('part/package.json', { name: 'part', version: '1.0.0' });
    write('package.json', { name: 'whole', dependencies });
    write('package-lock.json', {
      name: 'whole',
      lockfileVersion: 3,
      packages: {
        '': { name: 'whole', dependencies },
        part: { version: '1.0.0' },
        'node_modules/part': { resolved: 'part', link: true },
      },
    });
  }
  return clone;
}

function setUp(clone: string, folder: string, ...command: string[]) {
  return startProcess(['node', join(clone, 'tools/setup.mjs'), ...command], { cwd: join(clone, folder) })
    .ended;
}

test('packages that could not be installed are one line', async () => {
  const clone = openClone();
  writeFileSync(join(clone, 'package-lock.json'), 'not a lock file');
  const { code, errors } = await setUp(clone, '.');
  expect(code).toBe(1);
  expect(errors.trim().split('\n').at(-1)).toBe(
    'The packages could not be installed: see above, check the network, and run the command again.',
  );
});

test('packages are installed once, and again when the lock file is newer: in the root and in a folder of its own', async () => {
  const clone = openClone('tools/own');
  const installed = async () => (await setUp(clone, 'tools/own')).output.match(/^Installing.*$/gm) ?? [];
  expect(await installed()).toEqual([
    'Installing packages, about a minute …',
    expect.stringMatching(/^Installing the packages of .*own …$/),
  ]);
  expect(await installed()).toEqual([]);

  const later = new Date(Date.now() + 60_000);
  utimesSync(join(clone, 'tools/own/package-lock.json'), later, later);
  expect(await installed()).toEqual([expect.stringMatching(/^Installing the packages of .*own …$/)]);
});

test('the command that follows runs where it was asked, with what it was given, and its end is the set-up’s', async () => {
  const clone = openClone('tools/own');
  writeFileSync(
    join(clone, 'say.mjs'),
    `import { writeFileSync } from 'node:fs';
     writeFileSync('said.json', JSON.stringify(process.argv.slice(2)));
     process.exitCode = 7;`,
  );
  const { code } = await setUp(clone, 'tools/own', 'node', '../../say.mjs', 'a b', '--help');
  expect(code).toBe(7);
  expect(JSON.parse(readFileSync(join(clone, 'tools/own/said.json'), 'utf8'))).toEqual(['a b', '--help']);
});

test('a command that is not there is one line', async () => {
  const { code, errors } = await setUp(openClone(), '.', 'no-such-command');
  expect(code).toBe(1);
  expect(errors).toMatch(/^no-such-command cannot be run: [^\n]*\n$/);
});
