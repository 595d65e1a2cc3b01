import { Linter } from 'eslint';
import { resolve } from 'node:path';
import typescript from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { boundariesRule } from './boundaries-rule.js';

const root = resolve(import.meta.dirname, '../..');
const linter = new Linter({ cwd: root });

/** What the rule says of this code in such a file, whether or not there is one. */
function faults(file: string, code: string): string[] {
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: typescript.parser },
    plugins: { house: { rules: { boundaries: boundariesRule } } },
    rules: { 'house/boundaries': 'error' },
  };
  return linter.verify(code, config, { filename: resolve(root, file) }).map(({ message }) => message);
}

describe('the boundaries', () => {
  test.each([
    ['packages/core/src/index.ts', `import 'react';`],
    ['packages/core/src/index.ts', `export * from '@widget/server';`],
    ['packages/core/src/index.ts', `export * from '../../server/src/index.ts';`],
    ['packages/core/src/index.ts', `void import('jose');`],
    ['packages/core/src/index.ts', 'void import(`jose`);'],
    ['packages/core/src/index.ts', `export let payload: import('jose').JWTPayload;`],
    ['packages/react/src/index.ts', `import '@widget/server';`],
    ['packages/react/src/index.ts', `import 'vue';`],
    ['packages/server/src/index.ts', `import 'node:crypto';`],
    ['apps/help-desk/widget/loader/loader.ts', `import '@widget/core';`],
    ['apps/help-desk/widget/frame/main.tsx', `import '../../server/main.ts';`],
    ['apps/help-desk/server/main.ts', `import '@widget/core';`],
    ['apps/help-desk/server/http/create-routes.ts', `import 'kysely';`],
    ['apps/help-desk/server/http/create-routes.ts', `import '../storage/schema.ts';`],
    ['apps/help-desk/server/desk/desk.ts', `import 'hono/utils/accept';`],
    ['apps/help-desk/server/desk/desk.ts', `import '../http/create-routes.ts';`],
    ['apps/help-desk/server/desk/desk.ts', `import '../../contract/widget-api.ts';`],
    ['apps/help-desk/server/desk/desk.ts', `import '../demo/demo-account.ts';`],
    ['apps/help-desk/server/storage/schema.ts', `import '../desk/desk.ts';`],
    ['apps/help-desk/server/desk/change.ts', `import 'hono';`],
    ['apps/help-desk/server/desk/change.ts', `import '../http/create-routes.ts';`],
    ['apps/help-desk/server/desk/change.ts', `import type {} from '../../contract/widget-api.ts';`],
    ['apps/help-desk/server/http/create-routes.ts', `import 'kysely/migration';`],
    ['apps/help-desk/server/http/create-routes.ts', `import '../storage/schema.ts';`],
    ['tools/chromium.ts', `import '@widget/help-desk';`],
    ['tools/chromium.ts', `import '../apps/help-desk/server/main.ts';`],
  ])('%s may not hold %s', (file, code) => {
    expect(faults(file, code)).toHaveLength(1);
  });

  test.each([
    ['packages/core/src/index.ts', `export * from './clock.ts';`],
    ['packages/react/src/index.ts', `import '@widget/core'; import 'react';`],
    ['packages/server/src/index.ts', `import 'jose/errors';`],
    ['apps/help-desk/widget/loader/loader.ts', `import '@widget/core/protocol';`],
    ['apps/help-desk/server/main.ts', `import 'hono'; import '@widget/server';`],
  ])('%s may hold %s', (file, code) => {
    expect(faults(file, code)).toEqual([]);
  });

  test('say what is wrong, and where to look', () => {
    expect(faults('packages/core/src/index.ts', `import 'react';`)).toEqual([
      'packages/core/src may not import react: see tools/boundaries/boundaries.js.',
    ]);
  });

  test('hold in folders that nobody has thought of', () => {
    expect(faults('apps/new/main.ts', `import 'react';`)).toEqual([
      'apps/new/main.ts is in no folder that tools/boundaries/boundaries.js lists: add the folder there.',
    ]);
  });
});

describe('the boundaries of tests', () => {
  test.each([
    ['packages/core/src/auth.test.ts', `import '@widget/server';`],
    ['packages/core/src/auth.test.ts', `import '../../server/src/index.ts';`],
    ['packages/core/src/auth.test.ts', `import './clock.test.ts';`],
    ['packages/core/src/testing/open-page.ts', `import '@widget/react';`],
    ['packages/core/src/testing/open-page.ts', `import '../auth.test.ts';`],
    ['packages/core/src/create-session.ts', `import './testing/open-page.ts';`],
    ['packages/core/src/mount.test.ts', `import './model/testing/world.ts';`],
    ['packages/testing/src/index.ts', `import 'jsdom';`],
    ['apps/e2e/tests/ticket.spec.ts', `import '../../help-desk/server/main.ts';`],
  ])('%s may not hold %s', (file, code) => {
    expect(faults(file, code)).toHaveLength(1);
  });

  test.each([
    ['packages/core/src/auth.test.ts', `import '@widget/testing'; import 'fast-check';`],
    ['packages/core/src/model/testing/world.ts', `import '../../testing/open-page.ts';`],
    ['packages/core/src/testing/open-page.ts', `import '../index.ts'; import 'node:fs'; import 'jsdom';`],
    ['packages/testing/src/make-token.test.ts', `import './make-token.ts';`],
  ])('%s may hold %s', (file, code) => {
    expect(faults(file, code)).toEqual([]);
  });
});
