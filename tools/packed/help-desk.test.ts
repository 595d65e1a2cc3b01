import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { commands, typed } from './recipes.ts';
import { startProgram } from './start-program.ts';

const { helpDesk, registry } = inject('services');

test('the packed help desk starts with its command, and is well', async () => {
  const response = await fetch(`${helpDesk}/healthz`);
  expect(response.status).toBe(200);
});

test('it brings the widget along', async () => {
  const response = await fetch(`${helpDesk}/widgets/81000000001.js`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/javascript/);
});

test('npx fetches and starts it where nothing is installed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'widget-npx-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const [npx, ...rest] = typed(commands.helpDesk);
  const desk = await startProgram(folder, port, [npx, '--yes', ...rest, '--port', String(port)], {
    'npm_config_@widget:registry': registry,
    npm_config_cache: join(folder, 'cache'),
  });
  onTestFinished(desk.stop);
  const token = await fetch(`${desk.origin}/demo/help-token/ann`, { method: 'POST' });
  expect(token.status).toBe(200);
});
