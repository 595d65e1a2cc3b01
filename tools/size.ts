// `npm run size`: what each part weighs, against its goal, its limit and what its README says. Fails above a limit, and
// where a README is wrong.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { checkReadme } from './size/check-readme.ts';
import { parts } from './size/parts.ts';

const columns = [28, 8, 8, 8, 8] as const;
const row = (...cells: (string | number)[]) =>
  cells
    .map((cell, index) => (index ? String(cell).padStart(columns[index]!) : String(cell).padEnd(columns[0])))
    .join('');

const faults: string[] = [];

console.log(row('bytes', 'gz', 'br', 'goal', 'limit'));
for (const { name, measure, goal, limit, readme, bytes } of parts) {
  const all = await bytes();
  if (!all.length)
    throw new Error(`Nothing to measure for "${name}": run "npx nx bundle @widget/help-desk" first.`);
  const sum = (compress: (file: Buffer) => Buffer) =>
    all.reduce((total, file) => total + compress(file).length, 0);
  const size = {
    gz: sum((file) => gzipSync(file, { level: 9 })),
    br: sum((file) => brotliCompressSync(file)),
  };
  console.log(row(name, size.gz, size.br, goal, limit) + ` ${measure}`);
  if (size[measure] > limit) faults.push(`${name} is too large: ${size[measure]} of ${limit} bytes.`);
  if (readme) faults.push(...checkReadme(readme, size[measure]));
}

for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
