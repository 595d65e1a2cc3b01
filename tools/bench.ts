// `npm run bench`: what a session costs. Figures to look at: nothing here passes or fails.
import { openBarePage } from './bench/open-bare-page.ts';

const rounds = 15;
const renewals = 4000;
const cycles = 10_000;
const minute = 60;
const hour = 60 * minute;

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Microseconds of this process's CPU. */
async function cpu(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const row = (name: string, value: string, goal: string) =>
  console.log(name.padEnd(44) + value.padStart(14) + goal.padStart(16));
row('', 'measured', 'goal');

{
  // So short that each timer is a renewal.
  const { client, time, makeTokens, getToken } = openBarePage(minute);
  let renewed = () => {};
  client.on('renew', () => {
    renewed();
  });
  makeTokens(1);
  client.setAuth({ status: 'signed-in', userId: 'ann' });

  async function renewAll(): Promise<void> {
    for (let turn = 0; turn < renewals; turn++) {
      const news = new Promise<void>((resolve) => (renewed = resolve));
      while (!isFetching()) time.tick();
      await news;
    }
  }
  const isFetching = () => client.getSnapshot().session === 'renewing';
  /** The same answers and awaits without a session. */
  async function askAll(): Promise<void> {
    const request = { signal: new AbortController().signal, reason: 'renew', attempt: 1 } as const;
    for (let turn = 0; turn < renewals; turn++) {
      await Promise.resolve();
      await getToken(request);
    }
  }
  await new Promise((resolve) => setTimeout(resolve));

  const [ours, hosts]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    makeTokens(2 * renewals);
    ours.push((await cpu(renewAll)) / renewals);
    hosts.push((await cpu(askAll)) / renewals);
  }
  const [own, host] = [median(ours), median(hosts)];
  row('CPU per renewal, besides the host’s call', `${(own - host).toFixed(1)} µs`, '12 µs');
  row('  as a multiple of that call', `${(own / host).toFixed(1)} ×`, '');
  row('Timers armed at once, at most', `${time.most()}`, '1');
  client.destroy();
}

{
  const { client, time, makeTokens } = openBarePage(2 * hour);
  makeTokens(10);
  client.setAuth({ status: 'signed-in', userId: 'ann' });
  await new Promise((resolve) => setTimeout(resolve));
  const [start, wakes] = [time.now(), time.wakes()];
  while (time.now() < start + hour * 1000) time.tick();
  row('Wake-ups in an idle hour', `${time.wakes() - wakes}`, '60');
  client.destroy();
}

{
  const { client, time, makeTokens } = openBarePage(hour);
  async function signInAndOut(count: number): Promise<number> {
    for (let turn = 0; turn < count; turn++) {
      makeTokens(1);
      time.pass(5000);
      client.setAuth({ status: 'signed-in', userId: `user ${turn % 7}` });
      await new Promise((resolve) => setImmediate(resolve));
      if (client.getSnapshot().session !== 'active') throw new Error('Nobody has signed in.');
      client.setAuth({ status: 'signed-out' });
    }
    globalThis.gc!();
    return process.memoryUsage().heapUsed;
  }
  const before = await signInAndOut(cycles / 10);
  const after = await signInAndOut(cycles);
  row(
    `Heap after ${cycles} sign-ins and sign-outs`,
    `${((after - before) / 1024).toFixed(0)} KB more`,
    'flat',
  );
  client.destroy();
}
