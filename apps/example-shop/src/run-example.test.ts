// @module-tag slow
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeAssets, makeFolder, openTestShop, testSecret } from './testing/open-test-shop.ts';

test('a shop opens, says where, and stops when it is told to', async () => {
  const { process, output, exitCode } = run(['--port', '0']);
  const [line] = await once(process.stdout, 'data');
  const origin = /http:\S+/.exec(String(line))?.[0] ?? '';
  expect((await fetch(origin)).status).toBe(200);
  process.kill('SIGTERM');
  expect(await exitCode).toBe(0);
  expect((await output).error).toBe('');
});

test.each([
  { args: ['--colour'], code: 2, error: '--colour' },
  { args: ['--port', 'nine'], code: 2, error: '--port is a whole number up to 65535, not "nine"' },
  { args: ['--help-desk', 'there'], code: 1, error: '"there" is no address of a help desk' },
  { args: [], secret: '', code: 1, error: 'HELP_DESK_SECRET is not set' },
  { args: [], secret: 'short', code: 1, error: 'secret' },
])('a start that cannot go ahead is one line: $error', async ({ args, secret = testSecret, code, error }) => {
  const { output, exitCode } = run(args, secret);
  expect(await exitCode).toBe(code);
  expect((await output).error).toMatch(/^[^\n]+\n$/);
  expect((await output).error).toContain(error);
});

test('a taken port is one line', async () => {
  const { origin } = await openTestShop();
  const { output, exitCode } = run(['--port', new URL(origin).port]);
  expect(await exitCode).toBe(1);
  expect((await output).error).toMatch(/^Port \d+ is taken\.[^\n]+\n$/);
});

test('--help explains every option', async () => {
  const { output, exitCode } = run(['--help']);
  expect(await exitCode).toBe(0);
  expect((await output).text).toMatch(/--port[^]*--help-desk[^]*--data/);
});

function run(args: string[], secret = testSecret) {
  const options = JSON.stringify({ assets: makeAssets(), data: join(makeFolder(), 'data'), port: 0 });
  const program = `import { runExample } from './run-example.ts'; await runExample(${options});`;
  const process = spawn(
    globalThis.process.execPath,
    ['--conditions=@widget/source', '--input-type=module', '--eval', program, '--', ...args],
    {
      cwd: import.meta.dirname,
      env: { ...globalThis.process.env, HELP_DESK_SECRET: secret },
    },
  );
  onTestFinished(() => void process.kill());
  const output = Promise.all([text(process.stdout), text(process.stderr)]).then(([text, error]) => ({
    text,
    error,
  }));
  return { process, output, exitCode: once(process, 'exit').then(([code]) => code) };
}
