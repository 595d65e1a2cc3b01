import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { queryWords } from './create-corpus.ts';

const widget = '/widgets/81000000001';

interface Started {
  ask: (path: string) => Promise<void>;
  /** Microseconds of CPU so far. */
  cpu: () => Promise<number>;
  stop: () => void;
}

async function start(...args: string[]): Promise<Started> {
  const child: ChildProcess = fork(new URL('./serve.ts', import.meta.url), args, {
    execArgv: ['--conditions=@widget/source'],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: string }];
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let address = 0;
  return {
    ask: (path) =>
      new Promise((resolve, reject) => {
        // Each from an address of its own: limits are another matter.
        address += 1;
        const headers = { 'x-forwarded-for': `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}` };
        get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
          if (response.statusCode !== 200) reject(new Error(`${path} answers ${response.statusCode}`));
          response.resume().once('end', resolve);
        }).once('error', reject);
      }),
    async cpu() {
      const answer = once(child, 'message') as Promise<[{ cpu: number }]>;
      child.send('cpu');
      return (await answer)[0].cpu;
    },
    stop() {
      agent.destroy();
      child.kill();
    },
  };
}

async function perRequest(server: Started, paths: readonly string[]): Promise<number> {
  const before = await server.cpu();
  const left = [...paths];
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) await server.ask(path);
    }),
  );
  return ((await server.cpu()) - before) / paths.length;
}

const searches = (queries: readonly string[]) =>
  queries.map((query) => `${widget}/articles?query=${encodeURIComponent(query)}`);

/** What a request costs the help desk with the demo's content, beside a bare server that answers as many bytes. */
export async function measureRequests(): Promise<void> {
  const [bare, desk] = [await start('bare'), await start('help-desk')];
  try {
    const words = 'order return refund warranty tent boots jacket parcel invoice delivery address size'.split(
      ' ',
    );
    const once = searches(words.flatMap((one) => words.map((other) => `${one} ${other}`)));
    const again = Array.from({ length: 2000 }, (_, place) => once[place % 20]!);
    await perRequest(bare, again);
    await perRequest(desk, again.slice(0, 500));
    const [floor, repeated, fresh] = [
      await perRequest(bare, again),
      await perRequest(desk, again),
      await perRequest(desk, once),
    ];
    const row = (name: string, cost: number) =>
      console.log(
        name.padEnd(34) + `${cost.toFixed(0)} µs`.padStart(12) + (floor / cost).toFixed(2).padStart(12),
      );
    console.log(`\nThe demo, over HTTP${' '.repeat(34)}of the bare`);
    row('a bare node:http', floor);
    row('a search that was asked before', repeated);
    row('a search that is new', fresh);
  } finally {
    bare.stop();
    desk.stop();
  }
}

/** How long somebody waits for `/session` while four others search in sentences. */
export async function measureNeighbours(folder: string): Promise<void> {
  const desk = await start('help-desk', folder);
  try {
    const { topical, middle, common } = queryWords;
    let isOver = false;
    let asked = 0;
    const searchers = Array.from({ length: 4 }, async (_, searcher) => {
      for (let turn = 0; !isOver; turn++) {
        const word = (list: readonly string[], step: number) => list[(turn * step + searcher) % list.length]!;
        const query = `how do i ${word(topical, 1)} my ${word(middle, 3)} ${word(common, 7)} ${turn}`;
        await desk.ask(searches([query])[0]!);
        asked += 1;
      }
    });
    const waits: number[] = [];
    for (let turn = 0; turn < 300; turn++) {
      const from = performance.now();
      await desk.ask(`${widget}/session`);
      waits.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    isOver = true;
    await Promise.all(searchers);
    waits.sort((one, other) => one - other);
    const at = (share: number) => `${waits[Math.floor(share * waits.length)]!.toFixed(1)} ms`;
    console.log(
      `/session beside four who search (${asked} searches): half within ${at(0.5)}, 99 % within ${at(0.99)}`,
    );
  } finally {
    desk.stop();
  }
}
