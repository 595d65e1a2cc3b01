import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startProcess } from './processes/start-process.ts';

const root = resolve(import.meta.dirname, '..');

test('npm start says in one line which port is taken', async () => {
  const holder = createServer();
  // When somebody else holds it, it is taken all the same.
  holder.on('error', () => {});
  holder.listen(4800, '127.0.0.1');
  const { code, errors } = await startProcess(['node', 'tools/start.ts'], { cwd: root }).ended;
  holder.close();
  expect(code).toBe(1);
  expect(errors).toBe(
    'Port 4800 (help desk) is taken: stop the program that uses it, and run npm start again.\n',
  );
});
