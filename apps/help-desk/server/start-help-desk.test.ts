import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startHelpDesk, type StartOptions } from './start-help-desk.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const start = (options: Partial<StartOptions>) =>
  startHelpDesk({ port: 0, host: '127.0.0.1', data: ':memory:', ...options });

describe('a start that cannot succeed says why, and what to do', () => {
  test('when the demo would be open to the network', async () => {
    await expect(start({ demo: true, host: '0.0.0.0' })).rejects.toThrow(/^The demo's keys are public, /);
  });

  test('when the demo’s data would be', async () => {
    const data = newFolder();
    const demo = await start({ demo: true, data });
    await demo.stop();
    await expect(start({ data, host: '0.0.0.0' })).rejects.toThrow(/^The demo's keys are public, /);
  });

  test('when the data folder cannot be used', async () => {
    await expect(start({ data: '/dev/null/data' })).rejects.toThrow(
      /^\/dev\/null\/data cannot be used \(.*\): .*--data\.$/,
    );
  });

  test('when the data folder is another program’s', async () => {
    const data = newFolder();
    writeFileSync(join(data, 'thesis.txt'), '');
    await expect(start({ data })).rejects.toThrow(/^.* holds files that are not a help desk's: /);
  });

  test('when the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await expect(start({ port, data: newFolder() })).rejects.toThrow(
      `Port ${port} at 127.0.0.1 is taken: stop the program that uses it, or choose another one with --port.`,
    );
  });
});
