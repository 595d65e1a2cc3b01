// Makes a clone ready, and runs the command that follows in it: `node tools/setup.mjs nx run tools:size`. Each verb of the
// root's package.json begins so. Ready is: packages are there and not older than the lock file, and Node is 24 or newer. In a
// folder with a lock file of its own, its packages too.
// Plain JavaScript without dependencies, because it runs on whatever Node the machine has.
import { execSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { constants as system } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenParentIsGone } from './processes/when-parent-is-gone.mjs';

const stop = (line) => {
  console.error(line);
  process.exit(1);
};

const root = resolve(fileURLToPath(import.meta.url), '../..');
const folders = [...new Set([process.cwd(), root])];
const [major] = process.versions.node.split('.').map(Number);
const bringsNode = ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${process.platform}-${process.arch}`);

if (major < 24 && !bringsNode) {
  stop(
    `On ${process.platform}-${process.arch} Node 24 has to be there already, and this is ${process.version}: install it from nodejs.org.`,
  );
}

const time = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function install(folder) {
  const isInstalled =
    time(join(folder, 'node_modules/.package-lock.json')) >= time(join(folder, 'package-lock.json'));
  if (isInstalled) return;
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    stop(`${folder} cannot be written to: clone into a folder of your own.`);
  }
  console.log(
    folder === root ? 'Installing packages, about a minute …' : `Installing the packages of ${folder} …`,
  );
  try {
    execSync('npm ci --loglevel=error', { cwd: folder, stdio: 'inherit' });
  } catch {
    stop('The packages could not be installed: see above, check the network, and run the command again.');
  }
}

// The root's first: what is installed in a folder of tools stands on them.
for (const folder of [...folders].reverse()) install(folder);

if (major < 24 && !existsSync(join(root, 'node_modules/.bin/node'))) {
  stop(`npm has not brought Node 24, and this is ${process.version}: install it from nodejs.org.`);
}

function run(command, rest) {
  const found = folders.map((folder) => join(folder, 'node_modules/.bin'));
  const child = spawn(command, rest, {
    stdio: 'inherit',
    env: { ...process.env, PATH: [...found, process.env.PATH].join(delimiter) },
    shell: process.platform === 'win32',
  });
  child.once('error', ({ message }) => stop(`${command} cannot be run: ${message}`));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + system.signals[signal]));
  // Ctrl-C reaches the child by itself.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenParentIsGone(() => child.kill());
}

const [command, ...rest] = process.argv.slice(2);
if (command) run(command, rest);
