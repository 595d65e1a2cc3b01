// @module-tag slow
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from './testing/new-folder.ts';
import { readSubjects, runHelpDesk, sendTicket } from './testing/run-help-desk.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/operating-the-help-desk.md'), 'utf8');

/** The commands of the page, in the order in which they stand there. */
const commands = [...page.matchAll(/```sh\n(.*)\n```/g)].map(([, line = '']) => line);

test('whoever types what the page says has a backup, and gets everything back', async () => {
  expect(commands).toHaveLength(2);
  const data = join(newFolder(), 'help-desk');
  const backups = newFolder();
  const type = (line = '') => {
    const [command, ...args] = line
      .replace('/var/lib/help-desk', data)
      .replace('/backups', backups)
      .split(' ');
    expect(command).toBe('help-desk');
    return runHelpDesk(...args).ended;
  };

  const first = runHelpDesk('--port', '0', '--data', data, '--demo');
  await sendTicket(await first.address(), 'before-it');
  expect(await type(commands[0])).toMatchObject({
    code: 0,
    output: expect.stringMatching(
      /desk-monday\.sqlite holds all of .*: \d+ bytes, read again and whole\.\n$/,
    ),
    errors: expect.stringContaining('Backing up: 100 %'),
  });
  await sendTicket(await first.address(), 'after-it');

  expect(await type(commands[1])).toMatchObject({ code: 1, errors: expect.stringContaining('is in use') });
  await first.stop();
  expect(await type(commands[1])).toMatchObject({
    code: 0,
    output: expect.stringMatching(
      /^What was there before is in .*before-restore-\d{14}\n.* Start the help desk\.\n$/,
    ),
  });
  const second = runHelpDesk('--port', '0', '--data', data);
  expect([...(await readSubjects(await second.address())).values()]).toEqual(['before-it']);
  await second.stop();

  // The wrong one: what was there before comes back in the same way.
  const former = readdirSync(data).find((name) => name.includes('before-restore')) ?? '';
  copyFileSync(join(data, former), join(backups, 'former.sqlite'));
  await type(commands[1]?.replace('desk-monday.sqlite', 'former.sqlite'));
  const third = runHelpDesk('--port', '0', '--data', data);
  expect([...(await readSubjects(await third.address())).values()].sort()).toEqual(['after-it', 'before-it']);
});
