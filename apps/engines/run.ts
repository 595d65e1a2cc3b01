// `npm run engines`: the cases in every engine that this machine has or can install, and what stays untested.
import { spawnSync } from 'node:child_process';
import { engineKinds, type EngineName } from './engines/engine-kinds.ts';
import { shortcomings } from './engines/shortcomings.ts';
import { installDebian } from '../../tools/install-debian.ts';

function isInstalled(name: EngineName): boolean {
  const { packages, isThere } = engineKinds[name];
  if (!isThere()) installDebian(name, ...packages);
  if (isThere()) return true;
  console.log(`Skipped: there is no ${name}; to test in it, apt install ${packages.join(' ')}.`);
  return false;
}

// The shop's certificate.
if (spawnSync('openssl', ['version']).error) installDebian('openssl', 'openssl');

const engines = (Object.keys(engineKinds) as EngineName[]).filter(isInstalled);
for (const engine of engines) {
  for (const { cases, reason } of shortcomings[engine]) {
    console.log(`Not in ${engine}: case ${cases}; ${reason}.`);
  }
}

const projects = engines.map((engine) => `--project=${engine}`);
const { status } = spawnSync('vitest', ['run', ...projects, ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
