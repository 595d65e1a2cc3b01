import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const core = resolve(import.meta.dirname, '../../packages/core');

/** What the README, and the remedy of `mount-failed`, promise. */
const oldest = ['chrome92', 'edge92', 'firefox90', 'safari15.4'];

/** The package as published, but for its types, as a bundler for these browsers makes it. */
async function bundle(target: string[]): Promise<string> {
  const build = await rolldown({ input: join(core, 'src/index.ts'), transform: { target } });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return output[0].code;
}

test('a bundler for the oldest browsers that are supported has nothing to rewrite', async () => {
  expect(await bundle(oldest)).toBe(await bundle(['esnext']));
});

test('for one that is older it has', async () => {
  expect(await bundle(['safari13'])).not.toBe(await bundle(['esnext']));
});

test.each(['README.md', 'src/help-widget-error.ts'])('%s names them', (file) => {
  const text = readFileSync(join(core, file), 'utf8');
  for (const target of oldest) {
    const [, version] = /^[a-z]+([\d.]+)$/.exec(target)!;
    expect(text).toMatch(new RegExp(`(Chrome and Edge|Firefox|Safari) ${version}\\b`));
  }
});
