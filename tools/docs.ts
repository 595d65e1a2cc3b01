// `npm run docs`: writes the pages that are made of the code. Without `--write`, fails where one is not up to date, and
// where a fault case has no test a block of a README is not run, or a page names what is not there.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import packageJson from '../package.json' with { type: 'json' };
import { faultCasesPage, missingTests } from './docs/fault-cases-page.ts';
import { faultCases } from './docs/fault-cases.ts';
import { findFaultCaseTests } from './docs/find-fault-case-tests.ts';
import { findLostPaths } from './docs/find-lost-paths.ts';
import { findUnrunBlocks, readReadmes } from './docs/find-unrun-blocks.ts';
import { sessionDiagram } from './docs/session-diagram.ts';
import { commands, recipes } from './packed/recipes.ts';

const root = resolve(import.meta.dirname, '..');
const writes = process.argv.includes('--write');
const tests = findFaultCaseTests(root);

await bringUpToDate('docs/fault-cases.md', () => faultCasesPage(faultCases, tests));
await bringUpToDate('docs/session.md', (page) =>
  page.replace(/```mermaid\n[^]*?```/, () => `\`\`\`mermaid\n${sessionDiagram()}\`\`\``),
);
missingTests(faultCases, tests).forEach(fail);
findUnrunBlocks(readReadmes(root), {
  recipes: Object.values(recipes),
  // The Nuxt suite installs the packed module.
  commands: [...Object.values(commands), 'npm install @widget/nuxt'],
  scripts: Object.keys(packageJson.scripts),
  files: globSync('tools/{integrations/token-endpoint,nuxt/shop/{app,server}}/**/*.{ts,vue}', { cwd: root })
    .concat('tools/nuxt/shop/nuxt.config.ts')
    .map((file) => readFileSync(resolve(root, file), 'utf8')),
}).forEach(fail);

const readPage = (file: string) => readFileSync(resolve(root, file), 'utf8');
for (const page of globSync('{*.md,docs/*.md,{packages,apps}/*/README.md}', { cwd: root }).sort()) {
  findLostPaths(root, page, readPage(page), readPage).forEach(fail);
}

async function bringUpToDate(file: string, make: (page: string) => string): Promise<void> {
  const path = resolve(root, file);
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const page = await format(make(present), { parser: 'markdown', ...packageJson.prettier });
  if (page === present) return;
  if (writes) writeFileSync(path, page);
  else fail(`${file} is not up to date: run "npm run docs".`);
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
