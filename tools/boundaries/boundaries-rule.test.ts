import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

/** What ESLint says of an import in a file that is really there. */
async function faults(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, filePath) });
  return result!.messages.filter(({ ruleId }) => ruleId === 'house/boundaries').map(({ message }) => message);
}

describe('the boundaries', () => {
  test.each([
    ['packages/core/src/index.ts', `import 'react';`],
    ['packages/core/src/index.ts', `export * from '@widget/server';`],
    ['packages/core/src/index.ts', `export * from '../../server/src/index.ts';`],
    ['packages/core/src/index.ts', `void import('jose');`],
    ['packages/react/src/index.ts', `import '@widget/server';`],
    ['packages/react/src/index.ts', `import 'vue';`],
    ['packages/server/src/index.ts', `import 'node:crypto';`],
    ['apps/help-desk/widget/loader/loader.ts', `import '@widget/core';`],
    ['apps/help-desk/widget/frame/main.tsx', `import '../../server/main.ts';`],
    ['apps/help-desk/server/main.ts', `import '@widget/core';`],
    ['tools/chromium.ts', `import '@widget/help-desk';`],
  ])('%s may not hold %s', async (file, code) => {
    expect(await faults(file, code)).toHaveLength(1);
  });

  test.each([
    ['packages/core/src/index.ts', `export * from './clock.ts';`],
    ['packages/react/src/index.ts', `import '@widget/core'; import 'react';`],
    ['packages/server/src/index.ts', `import 'jose/errors';`],
    ['apps/help-desk/widget/loader/loader.ts', `import '@widget/core/protocol';`],
    ['apps/help-desk/server/main.ts', `import 'hono'; import '@widget/server';`],
  ])('%s may hold %s', async (file, code) => {
    expect(await faults(file, code)).toEqual([]);
  });
});
