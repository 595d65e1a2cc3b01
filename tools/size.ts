// `npm run size`: what each part weighs, against its goal and its limit. Fails above a limit.
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

interface Part {
  name: string;
  measure: 'gz' | 'br';
  goal: number;
  limit: number;
  bytes: () => Promise<Buffer[]> | Buffer[];
}

/** The bundle that an app's build makes of these imports, minified. */
async function bundle(code: string, external: RegExp): Promise<Buffer[]> {
  const entry = 'measured.js';
  const build = await rolldown({
    input: entry,
    cwd: `${import.meta.dirname}/..`,
    external: (id) => external.test(id),
    logLevel: 'silent',
    resolve: { conditionNames: ['@widget/source', 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return output.flatMap((file) => (file.type === 'chunk' ? [Buffer.from(file.code)] : []));
}

const widget = 'apps/help-desk/dist/widget';
const files = (...patterns: string[]) => globSync(patterns).map((file) => readFileSync(file));

const parts: Part[] = [
  {
    name: '@widget/core',
    measure: 'gz',
    goal: 3000,
    limit: 4800,
    bytes: () => bundle(`export { createHelpWidget, authState } from './packages/core/src/index.ts'`, /^$/),
  },
  {
    name: '@widget/react with core',
    measure: 'gz',
    goal: 3400,
    limit: 5200,
    bytes: () =>
      bundle(
        `export { createHelpWidget, authState, HelpWidgetProvider, useHelpWidget, useHelpWidgetState, useHelpWidgetEvent } from './packages/react/src/index.ts'`,
        /^react/,
      ),
  },
  {
    name: '@widget/server with jose',
    measure: 'gz',
    goal: 6500,
    limit: 7000,
    bytes: () =>
      bundle(
        `export { createTokenHandler, signCustomerToken } from './packages/server/src/index.ts'`,
        /^node:/,
      ),
  },
  {
    name: 'widget before it is opened',
    measure: 'br',
    goal: 3000,
    limit: 3500,
    bytes: () => files(`${widget}/loader.js`),
  },
  {
    name: 'widget opened, in English',
    measure: 'br',
    goal: 13_500,
    limit: 14_600,
    bytes: () => files(`${widget}/loader.js`, `${widget}/assets/main-*`, `${widget}/assets/en-*`),
  },
];

const columns = [28, 8, 8, 8, 8] as const;
const row = (...cells: (string | number)[]) =>
  cells
    .map((cell, index) => (index ? String(cell).padStart(columns[index]!) : String(cell).padEnd(columns[0])))
    .join('');

console.log(row('bytes', 'gz', 'br', 'goal', 'limit'));
for (const { name, measure, goal, limit, bytes } of parts) {
  const all = await bytes();
  if (!all.length)
    throw new Error(`Nothing to measure for "${name}": run "npx nx bundle @widget/help-desk" first.`);
  const sum = (compress: (file: Buffer) => Buffer) =>
    all.reduce((total, file) => total + compress(file).length, 0);
  const size = {
    gz: sum((file) => gzipSync(file, { level: 9 })),
    br: sum((file) => brotliCompressSync(file)),
  };
  const unit = ` ${measure}`;
  console.log(row(name, size.gz, size.br, goal, limit) + unit + (size[measure] > limit ? '  too large' : ''));
  if (size[measure] > limit) process.exitCode = 1;
}
