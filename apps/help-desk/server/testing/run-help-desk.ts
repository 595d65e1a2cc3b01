import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startProcess } from '../../../../tools/processes/start-process.ts';

const main = join(import.meta.dirname, '..', 'main.ts');

/** Runs the help desk's command in a process of its own, which is gone after the test. */
export function runHelpDesk(...args: string[]) {
  const running = startProcess(['node', '--conditions=@widget/source', main, ...args]);
  onTestFinished(() => void running.stop('SIGKILL'));
  return {
    ...running,
    /** Where it answers, once it does. */
    async address(): Promise<string> {
      const [, address = ''] = await running.says(/answers at (\S+)\n/);
      return address;
    },
  };
}

/** Sends a ticket to a demo, and answers its id once it is acknowledged. */
export async function sendTicket(address: string, key: string): Promise<number> {
  const response = await fetch(`${address}/widgets/81000000001/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, subject: key, description: 'It tore.', email: 'cleo@example.net' }),
  });
  if (response.status !== 201) throw new Error(`The ticket was answered with ${response.status}.`);
  const { id } = await response.json();
  return id;
}

/** The subjects of a demo's tickets, by their ids. */
export async function readSubjects(address: string): Promise<Map<number, string>> {
  const headers = { authorization: `Basic ${btoa('demo-api-key:X')}` };
  const found = new Map<number, string>();
  let next: string | undefined = `${address}/api/v2/tickets?per_page=100`;
  while (next !== undefined) {
    const response: Response = await fetch(next, { headers });
    for (const { id, subject } of await response.json()) found.set(id, subject);
    next = /<(.*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  }
  return found;
}
