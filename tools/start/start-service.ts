import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from './services.ts';

/** Starts a server as a process of its own, and waits until it answers. Its data and its log go into `data`. */
export async function startService(service: Service, data: string): Promise<ChildProcess> {
  const place = `${data}/${service.project}`;
  const log = `${place}.log`;
  const child = spawn(
    process.execPath,
    ['--conditions=@widget/source', service.file, ...service.arguments, '--data', place],
    { env: { ...process.env, ...service.environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const file = createWriteStream(log, { flags: 'a' });
  let last = '';
  child.stdout.pipe(file, { end: false });
  child.stderr.on('data', (chunk: Buffer) => {
    last = chunk.toString().trim();
    file.write(chunk);
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The ${service.name} did not start: ${last || `see ${log}`}`);
  });
  await Promise.race([answer(service.port), ended]);
  ended.catch(() => {});
  return child;
}

async function answer(port: number): Promise<void> {
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`);
      return;
    } catch {
      await sleep(50);
    }
  }
}
