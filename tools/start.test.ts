import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

async function run(file: string, folder: string): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [file], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number];
  return { code, output };
}

test('npm start says in one line which port is taken', async () => {
  const holder = createServer();
  // When somebody else holds it, it is taken all the same.
  holder.on('error', () => {});
  holder.listen(4800, '127.0.0.1');
  const { code, output } = await run('tools/start.ts', root);
  holder.close();
  expect(code).toBe(1);
  expect(output).toBe(
    'Port 4800 (help desk) is taken: stop the program that uses it, and run npm start again.\n',
  );
});

test('the set-up says in one line that the packages could not be installed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'widget-setup-'));
  cpSync(join(root, 'tools/setup.mjs'), join(folder, 'setup.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), 'not a lock file');
  const { code, output } = await run('setup.mjs', folder);
  expect(code).toBe(1);
  expect(output.trim().split('\n').at(-1)).toBe(
    'The packages could not be installed: see above, check the network, and run the command again.',
  );
});
