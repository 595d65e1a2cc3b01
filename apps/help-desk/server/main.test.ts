// @module-tag slow
import { expect, test } from 'vitest';
import { newFolder } from './testing/new-folder.ts';
import { readSubjects, runHelpDesk, sendTicket } from './testing/run-help-desk.ts';

/** The widget that was built is served: the loader, the frame, and every file that it names. */
async function expectWidget(address: string): Promise<void> {
  expect((await fetch(`${address}/widgets/81000000001.js`)).status).toBe(200);
  const page = await (await fetch(`${address}/widgets/81000000001/frame?origin=https://shop.example`)).text();
  const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const path of files) expect((await fetch(`${address}${path}`)).status).toBe(200);
}

// What else is refused, and in which words, is beside readCommandLine and startHelpDesk.
test.each([
  [
    'an option that is not there',
    ['--colour', 'red'],
    2,
    /^Unknown option '--colour'.* --help to see the options\.\n$/,
  ],
  [
    'a start that fails',
    ['--data', '/dev/null/data'],
    1,
    /^\/dev\/null\/data cannot be used \(.*\): .*--data\.\n$/,
  ],
])('%s is answered in one line', async (_, args, code, line) => {
  expect(await runHelpDesk(...args).ended).toEqual({ code, output: '', errors: expect.stringMatching(line) });
});

test('--help shows the options', async () => {
  expect(await runHelpDesk('--help').ended).toEqual({
    code: 0,
    output: expect.stringContaining('--data'),
    errors: '',
  });
});

test('the first start says where the keys are, and nobody what they are; SIGINT stops it, though a browser keeps its connection', async () => {
  const helpDesk = runHelpDesk('--port', '0', '--data', newFolder());
  const address = await helpDesk.address();
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  const { code, output, errors } = await helpDesk.stop('SIGINT');
  expect(code).toBe(0);
  expect(output).toMatch(
    /^The keys of this new help desk are in .*credentials\.txt\nThe help desk answers at .*\n$/,
  );
  // One line: of the request.
  expect(errors).toMatch(/^\{.*"path":"\/healthz".*\}\n$/);
});

test('it serves the widget, and SIGTERM stops it', async () => {
  const data = newFolder();
  const helpDesk = runHelpDesk('--port', '0', '--data', data, '--demo');
  await expectWidget(await helpDesk.address());
  const id = await sendTicket(await helpDesk.address(), 'draft-0001');
  expect((await helpDesk.stop('SIGTERM')).code).toBe(0);
  const next = runHelpDesk('--port', '0', '--data', data);
  expect(await readSubjects(await next.address())).toEqual(new Map([[id, 'draft-0001']]));
});
