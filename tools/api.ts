// `npm run api`: writes down what each package exports, in its api.md. Without `--write`, fails where that file no longer
// says what the package exports, or where it says `any`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createReport } from './api/create-report.ts';
import { findAny } from './api/find-any.ts';
import { publishedPackages } from './published-packages.ts';

const root = resolve(import.meta.dirname, '..');
const writes = process.argv.includes('--write');

for (const published of publishedPackages()) {
  if (!Object.keys(published.declarations).length) continue;
  const file = `${published.folder}/api.md`;
  const path = resolve(root, file);
  const report = await createReport(published.name, resolve(root, published.folder), published.declarations);
  for (const line of findAny(report)) fail(`${file} says \`any\`: ${line}`);
  if (writes) writeFileSync(path, report);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== report) {
    fail(`${file} is not what ${published.name} exports: run "npm run api", and look at what has changed.`);
  }
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
