// `npm run engines`: the cases in every engine that this machine has or can install, and what stays untested.
import { spawnSync } from 'node:child_process';
import { engineKinds, type EngineName } from './engines/engine-kinds.ts';
import { shortcomings } from './engines/shortcomings.ts';
import { installDebian } from '../../tools/install-debian.ts';

function install(name: EngineName): void {
  const { packages, isThere } = engineKinds[name];
  if (!isThere()) installDebian(name, ...packages);
  if (!isThere())
    console.log(`Skipped: there is no ${name}; to test in it, apt install ${packages.join(' ')}.`);
}

// The shop's certificate.
if (spawnSync('openssl', ['version']).error) installDebian('openssl', 'openssl');

for (const engine of Object.keys(engineKinds) as EngineName[]) {
  install(engine);
  for (const { cases, reason } of shortcomings[engine]) {
    console.log(`Not in ${engine}: case ${cases}; ${reason}.`);
  }
}

const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
