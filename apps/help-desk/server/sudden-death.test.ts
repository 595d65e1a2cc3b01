// @module-tag slow
import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { newFolder } from './testing/new-folder.ts';
import { readSubjects, runHelpDesk, sendTicket } from './testing/run-help-desk.ts';

const rounds = inject('rounds');

test(
  `what was acknowledged outlives the sudden death of the process, ${rounds} times over`,
  { timeout: rounds * 60_000 },
  async () => {
    const data = newFolder();
    const acknowledged = new Map<number, string>();
    for (let round = 0; round < rounds; round++) {
      const helpDesk = runHelpDesk('--port', '0', '--data', data, '--demo');
      const address = await helpDesk.address();
      const found = await readSubjects(address);
      expect([...acknowledged].filter(([id, subject]) => found.get(id) !== subject)).toEqual([]);

      // Four at once, so that it dies with changes under way; a draft sent again after that is the same ticket.
      const last = [...acknowledged].at(-1);
      if (last) expect(await sendTicket(address, last[1])).toBe(last[0]);
      let sent = 0;
      const send = async (sender: number): Promise<void> => {
        for (let number = 0; sent <= round % 8; number++) {
          const key = `round-${round}-${sender}-${number}`;
          acknowledged.set(await sendTicket(address, key), key);
          sent += 1;
        }
      };
      const senders = [1, 2, 3, 4].map((sender) => send(sender).catch(() => {}));
      await expect.poll(() => sent, { timeout: 30_000, interval: 1 }).toBeGreaterThan(round % 8);
      expect((await helpDesk.stop('SIGKILL')).code).toBe(137);
      await Promise.all(senders);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(rounds);
  },
);

test('of two processes on one data folder the second says in one line who has it; after its sudden death another one may', async () => {
  const data = newFolder();
  const first = runHelpDesk('--port', '0', '--data', data, '--demo');
  await first.address();
  const refusal = {
    code: 1,
    output: '',
    errors: expect.stringMatching(
      new RegExp(`^${data} is in use by the help desk with the process id ${first.pid}: .*\n$`),
    ),
  };
  expect(await runHelpDesk('--port', '0', '--data', data).ended).toEqual(refusal);
  await first.stop('SIGKILL');
  const next = runHelpDesk('--port', '0', '--data', data);
  expect((await fetch(`${await next.address()}/healthz`)).status).toBe(200);
});

test.each(['a new folder', 'a folder that a sudden death has left'])(
  'of two first starts at once in %s one begins, and the other says who has it',
  async (which) => {
    const data = newFolder();
    if (which !== 'a new folder') {
      const dead = runHelpDesk('--port', '0', '--data', data);
      await dead.address();
      await dead.stop('SIGKILL');
    }
    const starts = [1, 2].map(() => runHelpDesk('--port', '0', '--data', data));
    const [lost, ended] = await Promise.race(
      starts.map(async (start, index) => [index, await start.ended] as const),
    );
    expect(ended).toEqual({
      ...{ code: 1, output: '' },
      errors: expect.stringMatching(
        /^\S+ is in use by the help desk with the process id (\d+|unknown): .*\n$/,
      ),
    });
    const won = starts[1 - lost] ?? expect.unreachable();
    expect((await fetch(`${await won.address()}/healthz`)).status).toBe(200);
    expect(readdirSync(data)).toContain('credentials.txt');
  },
);
