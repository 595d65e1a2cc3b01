// `npm start`: builds, starts the help desk and the examples, and says where they are. Ctrl-C stops them.
import { spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync } from 'node:fs';
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

function openDataFolder(): void {
  try {
    mkdirSync(data, { recursive: true });
    accessSync(data, constants.W_OK);
  } catch {
    throw new Error(`The folder ${data} cannot be written to: give yourself the right, or remove it.`);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

try {
  for (const { name, port } of services) await checkPort(name, port);
  openDataFolder();

  console.log('Building …');
  const projects = services.map(({ project }) => `@widget/${project}`).join();
  const build = spawnSync('nx', ['run-many', '-t', 'bundle', '-p', projects, '--output-style=static'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);

  for (const service of services) {
    console.log(`Starting the ${service.name} …`);
    const child = await startService(service, data);
    running.push(child);
    child.once('exit', () => {
      if (isStopping) return;
      console.error(`The ${service.name} has stopped: its log is ${data}/${service.project}.log.`);
      void stop(1);
    });
  }

  console.log(`
  Example shop, React    http://127.0.0.1:4810   ann@acme.example, bob@globex.example, cleo@example.net
  Example shop, Vue      http://127.0.0.1:4820   password demo-customer-1234
  Example shop, Angular  http://127.0.0.1:4830
  Help desk              http://127.0.0.1:4800   admin@helpdesk.example, API key demo-api-key

  Ctrl-C stops them. What they keep is in ${data}.
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}
