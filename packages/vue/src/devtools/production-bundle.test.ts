// @vitest-environment node
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { sourceCondition } from '../../../../tools/source-condition.ts';

/** What Vite makes of an app that uses the plugin, all files in one text. */
async function bundle(mode: 'production' | 'development'): Promise<string> {
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = mode;
  const output = (await build({
    ...sourceCondition,
    configFile: false,
    logLevel: 'silent',
    mode,
    build: {
      write: false,
      rolldownOptions: {
        input: new URL('../help-widget.ts', import.meta.url).pathname,
        external: ['vue'],
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput;
  process.env['NODE_ENV'] = environment;
  return output.output
    .map((file) => (file.type === 'chunk' ? `${file.fileName}\n${file.code}` : ''))
    .join('\n');
}

const traces = /devtools/i;

test('a production bundle has nothing of the devtools', async () => {
  expect(await bundle('production')).not.toMatch(traces);
});

test('a bundle for development has, and needs no package of theirs', async () => {
  const code = await bundle('development');
  expect(code).toMatch(traces);
  const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)/g)].map(([, name]) => name);
  expect(new Set(imports.filter((name) => !name!.startsWith('.')))).toEqual(new Set(['vue']));
});
