// @module-tag slow
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startProcess } from '../../../tools/processes/start-process.ts';
import { makeAssets, makeFolder, openTestShop, testSecret } from './testing/open-test-shop.ts';

test('a shop opens, says where, and stops when it is told to', async () => {
  const shop = run(['--port', '0']);
  const [origin] = await shop.says(/http:\S+/);
  expect((await fetch(origin)).status).toBe(200);
  expect(await shop.stop()).toMatchObject({ code: 0, errors: '' });
});

test.each([
  { args: ['--colour'], code: 2, error: '--colour' },
  { args: ['--port', 'nine'], code: 2, error: '--port is a whole number up to 65535, not "nine"' },
  { args: ['--help-desk', 'there'], code: 1, error: '"there" is no address of a help desk' },
  { args: [], secret: '', code: 1, error: 'HELP_DESK_SECRET is not set' },
  { args: [], secret: 'short', code: 1, error: 'secret' },
])('a start that cannot go ahead is one line: $error', async ({ args, secret = testSecret, code, error }) => {
  const ending = await run(args, secret).ended;
  expect(ending.code).toBe(code);
  expect(ending.errors).toMatch(/^[^\n]+\n$/);
  expect(ending.errors).toContain(error);
});

test('a taken port is one line', async () => {
  const { origin } = await openTestShop();
  const { code, errors } = await run(['--port', new URL(origin).port]).ended;
  expect(code).toBe(1);
  expect(errors).toMatch(/^Port \d+ is taken\.[^\n]+\n$/);
});

test('--help explains every option', async () => {
  const { code, output } = await run(['--help']).ended;
  expect(code).toBe(0);
  expect(output).toMatch(/--port[^]*--help-desk[^]*--data/);
});

function run(args: string[], secret = testSecret) {
  const options = JSON.stringify({ assets: makeAssets(), data: join(makeFolder(), 'data'), port: 0 });
  const program = `import { runExample } from './run-example.ts'; await runExample(${options});`;
  const shop = startProcess(
    ['node', '--conditions=@widget/source', '--input-type=module', '--eval', program, '--', ...args],
    { cwd: import.meta.dirname, environment: { HELP_DESK_SECRET: secret } },
  );
  onTestFinished(() => void shop.stop());
  return shop;
}
