// `npm run size`: what each part weighs, against its limit and what people are told. Fails above a limit, where a page is
// wrong, and where a file of the widget is in no part.
import { globSync } from 'node:fs';
import { parts, widgetFiles } from './size/parts.ts';
import { findUnweighed, weigh } from './size/weigh.ts';

const columns = [28, 8, 8, 8] as const;
const row = (...cells: (string | number)[]) =>
  cells
    .map((cell, index) => (index ? String(cell).padStart(columns[index]!) : String(cell).padEnd(columns[0])))
    .join('');

const faults = findUnweighed(parts, globSync(widgetFiles));

console.log(row('bytes', 'gz', 'br', 'limit'));
for (const part of parts) {
  const { gz, br, faults: found } = await weigh(part);
  console.log(`${row(part.name, gz, br, part.limit)} ${part.measure}`);
  faults.push(...found);
}

for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
