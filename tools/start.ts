// `npm start`: builds, starts the help desk and the example, and says where they are. Ctrl-C stops them.
import { spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { checkPort } from './start/check-port.ts';
import { services } from './start/services.ts';
import { startService } from './start/start-service.ts';

const data = '.data';
const running: ChildProcess[] = [];
let isStopping = false;

async function stop(code: number): Promise<never> {
  if (isStopping) return new Promise(() => {});
  isStopping = true;
  const alive = running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  const exits = alive.map((child) => once(child, 'exit'));
  for (const child of alive) child.kill('SIGTERM');
  await Promise.all(exits);
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

try {
  const all = services(data);
  for (const { name, port } of all) await checkPort(name, port);
  mkdirSync(data, { recursive: true });

  console.log('Building …');
  const projects = '@widget/help-desk,@widget/example-react';
  const build = spawnSync('nx', ['run-many', '-t', 'bundle', '-p', projects, '--output-style=static'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);

  for (const service of all) {
    console.log(`Starting the ${service.name} …`);
    const child = await startService(service, `${data}/${service.folder}.log`);
    running.push(child);
    child.once('exit', () => {
      if (isStopping) return;
      console.error(`The ${service.name} has stopped: its log is in ${data}.`);
      void stop(1);
    });
  }

  console.log(`
  Example shop (React)  http://127.0.0.1:4810   ann@acme.example, bob@globex.example, cleo@example.net
                                                password demo-customer-1234
  Help desk             http://127.0.0.1:4800   admin@helpdesk.example, API key demo-api-key

  Ctrl-C stops both. What they keep is in ${data}.
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}
