// `npm start`: every client in every case, and then the page. `npm start -- <text>` runs only what has the text in its
// name, and keeps the rest of the last run.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { cases } from './cases/cases.ts';
import { clients } from './clients/clients.ts';
import { writePage } from './page/write-page.ts';
import type { Result, Results } from './results.ts';

const folder = import.meta.dirname;
const file = resolve(folder, 'results.json');
const [, , text = ''] = process.argv;
const execute = promisify(execFile);

function versionOf(name: string): string {
  const places = [`node_modules/${name}`, `../../node_modules/${name}`];
  const manifest = places.map((place) => resolve(folder, place, 'package.json')).find(existsSync);
  if (!manifest) throw new Error(`${name} is not installed: run "npm ci" in ${folder}.`);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

async function observe(name: string, id: string): Promise<Result> {
  const options = { cwd: folder, timeout: 120_000 };
  const observation = ['--conditions=@widget/source', 'observe.ts', name, id];
  try {
    const { stdout } = await execute(process.execPath, observation, options);
    return { seen: JSON.parse(stdout) as Record<string, number> };
  } catch (error) {
    const { stderr = '', killed } = error as { stderr?: string; killed?: boolean };
    const said = /^\w*Error: (.*)$/m.exec(stderr)?.[1];
    return { fault: killed ? 'The run did not end within two minutes.' : (said ?? 'The run broke off.') };
  }
}

const before = text && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results).seen : {};
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  versions: Object.fromEntries(clients.map(({ package: name }) => [name, versionOf(name)])),
  seen: {},
};

for (const { id, title, tell } of cases) {
  console.log(`\n${title}`);
  const row: Record<string, Result> = (results.seen[id] = {});
  for (const { name, package: key, without } of clients) {
    if (id in without) continue;
    const kept = before[id]?.[key];
    const result = kept && !`${id} ${key}`.includes(text) ? kept : await observe(key, id);
    row[key] = result;
    console.log(`  ${name.padEnd(20)} ${'seen' in result ? tell(result.seen) : result.fault}`);
  }
}

writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
await writePage(results);
