// @module-tag slow
import { ESLint, Linter } from 'eslint';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import typescript from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import config from '../../eslint.config.js';

const root = resolve(import.meta.dirname, '../..');
const linter = new Linter({ cwd: root });

/** The project's own configuration, without the rules that need types: they need most of the time, too. */
const withoutTypes: Linter.Config[] = [
  ...config,
  { files: ['**/*.{ts,tsx,vue}'], ...(typescript.configs.disableTypeChecked as Linter.Config) },
];

/** What ESLint says of this text in such a file, whether or not there is one. */
const faults = (file: string, text: string): Linter.LintMessage[] =>
  linter.verify(text, withoutTypes, { filename: resolve(root, file), filterCodeBlock: () => true });

const rulesBroken = (file: string, text: string) => faults(file, text).map(({ ruleId }) => ruleId);

/** The file's text with one fault in it. The file itself is left as it is. */
async function plant(file: string, good: string, bad: string): Promise<string> {
  const text = await readFile(resolve(root, file), 'utf8');
  expect(text).toContain(good);
  return text.replace(good, bad);
}

test.each([
  ['vue/require-v-for-key', 'vue/src/event-log.vue', ' :key="id"', ''],
  ['vue/no-use-v-if-with-v-for', 'vue/src/event-log.vue', ' :key="id"', ' :key="id" v-if="id"'],
  ['@angular-eslint/template/alt-text', 'angular/src/product-list.ts', ' alt=""', ''],
  [
    '@angular-eslint/template/click-events-have-key-events',
    'angular/src/shop-hero.ts',
    '<h1',
    '<h1 (click)="0"',
  ],
  ['@angular-eslint/template/eqeqeq', 'angular/src/shop-header.ts', ' === ', ' == '],
  [
    '@angular-eslint/prefer-inject',
    'angular/src/shop-hero.ts',
    'protected ',
    'constructor(widget: Shop) {}\nprotected ',
  ],
])('%s holds in example-%s', async (rule, path, good, bad) => {
  const file = `apps/example-${path}`;
  expect(rulesBroken(file, await plant(file, good, bad))).toContain(rule);
});

test("Angular's rules hold in templates that are files", () => {
  expect(rulesBroken('apps/example-angular/src/shop-hero.html', '<img src="/favicon.svg" />')).toContain(
    '@angular-eslint/template/alt-text',
  );
});

test('the rules that need types hold, also in Vue’s files', async () => {
  const file = 'apps/example-vue/src/customer-account.vue';
  const eslint = new ESLint({ cwd: root });
  const [result] = await eslint.lintText(await plant(file, 'widget.logout()', 'signOut()'), {
    filePath: resolve(root, file),
  });
  expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('@typescript-eslint/no-floating-promises');
});

describe('React’s rules', () => {
  const hook = `import { useEffect, useState } from 'react';\n`;
  const ifHook = `${hook}export function useIt(is: boolean) { if (is) useState(1); }`;
  const staleEffect = `${hook}export function useIt(it: number) { useEffect(() => { document.title = String(it); }, []); }`;

  test.each([
    'packages/react/src/use-it.ts',
    'packages/react/src/it.tsx',
    'apps/example-react/src/use-it.ts',
    'apps/storybook/src/react/use-it.ts',
    'tools/integrations/auth/react/use-it.ts',
    'tools/packed/templates/vite-react/src/use-it.ts',
  ])('are errors in %s', (file) => {
    expect(faults(file, ifHook)).toContainEqual(
      expect.objectContaining({ ruleId: 'react-hooks/rules-of-hooks', severity: 2 }),
    );
    expect(faults(file, staleEffect)).toContainEqual(
      expect.objectContaining({ ruleId: 'react-hooks/exhaustive-deps', severity: 2 }),
    );
  });

  test.each(['packages/vue/src/use-it.ts', 'apps/e2e/tests/fixtures.ts'])('are not for %s', (file) => {
    expect(rulesBroken(file, ifHook)).not.toContainEqual(expect.stringMatching(/^react-hooks/));
  });
});

describe('a test that is left out', () => {
  const places = [
    'packages/core/src/clock.test.ts',
    'packages/react/src/binding.test.tsx',
    'packages/testing/src/conformance/describe-binding.ts',
    'apps/e2e/tests/ticket.spec.ts',
    'apps/engines/cases/tabs.spec.ts',
    'apps/help-desk/server/main.test.ts',
    'apps/storybook/src/react/hooks.stories.ts',
    'tools/integrations/auth/auth.test.ts',
    'tools/nuxt/nuxt-module.test.ts',
    'tools/oldest/versions.test.ts',
    'tools/packed/next.test.ts',
  ];

  test.each(places)('is a fault in %s', (file) => {
    expect(rulesBroken(file, `test.skip('says so', () => {});`)).toContain('house/no-left-out-tests');
  });

  test.each([
    `it.only('says so', () => {});`,
    `test.only.each([1])('says so', () => {});`,
    `test['only']('says so', () => {});`,
    `describe.skip('it', () => {});`,
    `test.describe.only('it', () => {});`,
    `test.concurrent.skip('says so', () => {});`,
    `test.todo('says so');`,
    `it.fails('says so', () => {});`,
    `test.fixme('says so', async () => {});`,
    `test.fail();`,
    `test.skip();`,
    `test.skip(true, 'some day');`,
    `test.info().fixme();`,
    `const { only } = test; test.only.for([]);`,
    `xit('says so', () => {});`,
    `fdescribe('it', () => {});`,
    `test('says so', { skip: true }, () => {});`,
    `test('says so', { todo: true });`,
    `test('says so', ({ skip }) => skip());`,
    `test('says so', (context) => context.skip());`,
    `test.skipIf(true)('says so', () => {});`,
    `if (engineCan('sleep')) test('says so', () => {});`,
    `engineCan('sleep') && describe('it', () => {});`,
    `export default { tags: ['!test'] };`,
  ])('is a fault when it is written %s', (text) => {
    expect(rulesBroken('apps/engines/cases/tabs.spec.ts', text)).toContain('house/no-left-out-tests');
  });

  test.each([
    `test.skipIf(!engineCan('sleep'))('says so', () => {});`,
    `test.runIf(process.platform === 'linux')('says so', () => {});`,
    `test.skip(isAbsent, 'the engine is not there');`,
    `test('says so', ({ skip }) => skip(isAbsent, 'the engine is not there'));`,
    `test('says so', { timeout: 1 }, () => {});`,
    `test('says so', () => { helpDesk.fail(503); if (isLate) expect(1).toBe(1); });`,
  ])('is none when the machine decides: %s', (text) => {
    expect(rulesBroken('apps/engines/cases/tabs.spec.ts', text)).not.toContain('house/no-left-out-tests');
  });
});

test.each([
  ['packages/core/src/create-session.ts', `import './testing/open-page.ts';`],
  ['packages/core/src/testing/open-page.ts', `import '@widget/react';`],
  ['tools/integrations/auth/any/clerk.ts', `import '@widget/help-desk';`],
  ['apps/example-vue/src/app.vue', `<script setup lang="ts">import '@widget/react';</script>`],
])('the boundaries hold in %s', (file, text) => {
  expect(rulesBroken(file, text)).toContain('house/boundaries');
});

test.each([
  ['packages/core/src/new.ts', 251],
  ['packages/core/src/new.test.ts', 501],
  ['packages/core/src/testing/new.ts', 501],
])('%s may not have %i lines', (file, lines) => {
  expect(rulesBroken(file, 'export {};\n'.repeat(lines))).toContain('max-lines');
  expect(rulesBroken(file, 'export {};\n'.repeat(lines - 1))).not.toContain('max-lines');
});

describe('npm run check', () => {
  interface Project {
    scripts?: Record<string, string>;
    targets?: Record<string, { command: string }>;
  }
  const read = async (file: string) => JSON.parse(await readFile(resolve(root, file), 'utf8')) as Project;

  test('fails for a warning of ESLint, wherever the file is', async () => {
    const { targets } = await read('tools/project.json');
    expect(targets!['lint']!.command).toBe('eslint . --max-warnings 0');
  });

  test('runs each check that there is', async () => {
    const { check } = (await read('package.json')).scripts!;
    const { targets } = await read('tools/project.json');
    const others = ['api', 'size', 'test'];
    const checks = Object.keys(targets!).filter((target) => !others.includes(target));
    expect(check!.split(' ')).toEqual(expect.arrayContaining([...checks, 'package']));
  });
});
