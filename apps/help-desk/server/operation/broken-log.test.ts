// @module-tag slow
import { spawn, type StdioOptions } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const main = join(import.meta.dirname, '..', 'main.ts');

/** Starts the program, and answers where it listens. */
async function start(stderr: 'pipe' | number) {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
  const stdio: StdioOptions = ['ignore', 'pipe', stderr];
  const options = ['--port', '0', '--data', folder, '--demo'];
  const child = spawn(process.execPath, ['--conditions=@widget/source', main, ...options], { stdio });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const address = await expect
    .poll(() => /answers at (\S+)/.exec(printed)?.[1], { timeout: 60_000 })
    .toBeDefined()
    .then(() => /answers at (\S+)/.exec(printed)?.[1] ?? '');
  return { child, address };
}

async function answers(address: string): Promise<number[]> {
  const statuses = [];
  for (let asked = 0; asked < 5; asked++) statuses.push((await fetch(`${address}/healthz`)).status);
  return statuses;
}

test('a help desk outlives whoever reads its log', { timeout: 90_000 }, async () => {
  const { child, address } = await start('pipe');
  child.stderr?.destroy();
  expect(await answers(address)).toEqual([200, 200, 200, 200, 200]);
});

test.skipIf(!existsSync('/dev/full'))(
  'a help desk outlives a disk that its log has filled',
  { timeout: 90_000 },
  async () => {
    const { address } = await start(openSync('/dev/full', 'w'));
    expect(await answers(address)).toEqual([200, 200, 200, 200, 200]);
  },
);
