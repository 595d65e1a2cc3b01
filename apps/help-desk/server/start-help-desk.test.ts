import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
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

  test.each([
    ...[
      '127.evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      '10.127.0.1',
      '::',
      '1127.0.0.1',
    ],
    ...['127.0.0', '::1.evil.example', ''],
  ])('when it would be at what only looks like this computer: "%s"', async (host) => {
    await expect(start({ demo: true, host })).rejects.toMatchObject({ code: 'demo-not-local' });
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

describe('a stop', () => {
  const body = JSON.stringify({
    key: 'draft-0001',
    subject: 'Torn',
    description: 'It tore.',
    email: 'cleo@example.net',
  });
  const head = [
    'POST /widgets/81000000001/tickets HTTP/1.1',
    'Host: help.example',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    '\r\n',
  ].join('\r\n');

  test('waits for what is on its way, keeps it, and then takes no more', async () => {
    const data = newFolder();
    const helpDesk = await start({ demo: true, data });
    const { port } = new URL(helpDesk.address);
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.write(head + body.slice(0, 10));
    // Answered later than what was sent before it has arrived.
    await fetch(`${helpDesk.address}/healthz`);
    const stopped = helpDesk.stop();
    socket.write(body.slice(10));
    await stopped;
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    await expect(fetch(`${helpDesk.address}/healthz`)).rejects.toThrow();
    const again = await start({ data });
    const headers = { authorization: `Basic ${btoa('demo-api-key:X')}` };
    expect(await (await fetch(`${again.address}/api/v2/tickets`, { headers })).json()).toHaveLength(1);
    await again.stop();
  });

  test('cuts off whoever says nothing more', async () => {
    const helpDesk = await start({ demo: true });
    const socket = connect(Number(new URL(helpDesk.address).port), '127.0.0.1');
    const closed = once(socket, 'close');
    socket.on('error', () => {});
    socket.write(head + body.slice(0, 10));
    await fetch(`${helpDesk.address}/healthz`);
    await helpDesk.stop();
    await expect(closed).resolves.toBeDefined();
  });
});
