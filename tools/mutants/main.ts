// `npm run mutants`: changes the code in small ways, and looks whether a test fails.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawSample } from './draw-sample.ts';
import { rooms } from './rooms.ts';

const own = import.meta.dirname;
const root = resolve(own, '../..');
const all = [...Object.keys(rooms), 'guards'];

const usage = `Usage: npm run mutants [-- ROOM …]
       npm run mutants -- ROOM FILE …
       npm run mutants -- ROOM --sample LINES [--seed NUMBER]

Changes the code in small ways, and looks whether a test fails. Ends with 1 when the tests of a room notice less than
90 % of the changes, or do not notice that a guard is gone. Without a room: all of them, which takes hours. With files
(globs in the room's package): those only. With --sample: that many lines, drawn by chance; the seed is printed.

${Object.entries(rooms)
  .map(([name, { about, package: folder }]) => `  ${name.padEnd(8)} ${about} (${folder})`)
  .join('\n')}
  guards   what keeps a room whole, taken out by name`;

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const asked = words.filter((word) => all.includes(word));
const files = words.filter((word) => !all.includes(word));

if (values.help) {
  console.log(usage);
  process.exit(0);
}

if (files.length > 0 && (asked.length !== 1 || files.some((file) => !/[./*]/.test(file)))) {
  console.log(`There is no room ${files.join(', ')}.\n\n${usage}`);
  process.exit(2);
}
const [sampled = ''] = asked;
if (values.sample !== undefined && (asked.length !== 1 || !rooms[sampled] || files.length > 0)) {
  console.log(`A sample is of one room.\n\n${usage}`);
  process.exit(2);
}
if (values.sample !== undefined) {
  console.log(`A sample of ${sampled}: --sample ${values.sample} --seed ${values.seed}`);
  files.push(
    ...drawSample(rooms[sampled]!, { lines: Number(values.sample), seed: Number(values.seed) }, root),
  );
}

function run(script: string, rest: string[], cwd: string, environment: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [resolve(root, script), ...rest], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

const stryker = 'tools/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';

const notices = (room: string) =>
  room === 'guards'
    ? run('node_modules/vitest/vitest.mjs', ['run', '--root', 'guards'], own)
    : run(stryker, ['run', 'tools/mutants/stryker.config.ts'], root, {
        ROOM: room,
        ...(files.length > 0 && { FILES: files.join(' ') }),
      });

// What is needed here is installed when it is missing or old.
if (!run('tools/setup.mjs', [], own)) process.exit(1);
const failed = (asked.length > 0 ? asked : all).filter((room) => !notices(room));
console.log(failed.length > 0 ? `Not enough is noticed: ${failed.join(', ')}.` : 'Enough is noticed.');
process.exitCode = failed.length > 0 ? 1 : 0;
