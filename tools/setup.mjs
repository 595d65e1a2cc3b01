// Makes a fresh clone ready: checks the machine, and installs the packages when they are missing or older than the lock
// file. Plain JavaScript without dependencies, because it runs on whatever Node the machine has.
import { execSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';

const stop = (line) => {
  console.error(line);
  process.exit(1);
};

const [major] = process.versions.node.split('.').map(Number);
const bringsNode = ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${process.platform}-${process.arch}`);
if (major < 24 && !bringsNode) {
  stop(
    `On ${process.platform}-${process.arch} Node 24 has to be there already, and this is ${process.version}: install it from nodejs.org.`,
  );
}

try {
  accessSync('.', constants.W_OK);
} catch {
  stop(`${process.cwd()} cannot be written to: clone into a folder of your own.`);
}

const time = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (time('node_modules/.package-lock.json') < time('package-lock.json')) {
  console.log('Installing packages, about a minute …');
  try {
    execSync('npm ci --loglevel=error', { stdio: 'inherit' });
  } catch {
    stop('The packages could not be installed: see above, check the network, and run the command again.');
  }
}
