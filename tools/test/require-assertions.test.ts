import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { runPlaywright, runVitest } from './testing/run-tests.ts';

const root = join(import.meta.dirname, '../..');

describe('a test that asserts nothing', () => {
  it('fails in Vitest', () => {
    const { succeeded, failures } = runVitest({
      'sums.test.js': `import { expect, test } from 'vitest';
        test('adds', () => expect(1 + 1).toBe(2));
        test('takes', () => {});`,
    });
    expect(succeeded).toBe(false);
    expect(failures).toEqual([expect.stringMatching(/sums\.test\.js: takes\n.*assertion/)]);
  });

  it('fails the run in Playwright, which says where it is', () => {
    const { succeeded, output } = runPlaywright({
      'sums.spec.js': `import { expect, test } from '@playwright/test';
        test.beforeEach(() => expect(1).toBe(1));
        test('adds', () => expect(1 + 1).toBe(2));
        test('multiplies', () => test.step('twice', () => expect.soft(2 * 2).toBe(4)));
        test('takes', () => {});`,
    });
    expect(succeeded).toBe(false);
    expect(output).toMatch(/^sums\.spec\.js:5: "takes" asserts nothing: give it an expect\(\)\.$/m);
    expect(output).not.toMatch(/"(adds|multiplies)" asserts nothing/);
  });

  it('is the only fault that Playwright is failed for', () => {
    const { succeeded } = runPlaywright({
      'sums.spec.js': `import { expect, test } from '@playwright/test';
        test('adds', () => expect(1 + 1).toBe(2));`,
    });
    expect(succeeded).toBe(true);
  });
});

interface Config {
  test: { expect?: { requireAssertions?: boolean }; projects?: (string | { test: Config['test'] })[] };
}

const configs = globSync('{apps,packages}/*/vitest.config.ts', { cwd: root }).concat(
  globSync('tools/{,*/}vitest.config.ts', { cwd: root }),
);

test.each(configs)('%s requires assertions', async (file) => {
  const { default: made } = (await import(join(root, file))) as {
    default: Config | ((env: object) => Config);
  };
  const config = typeof made === 'function' ? made({ mode: 'test' }) : made;
  const projects = config.test.projects?.flatMap((project) => (typeof project === 'object' ? [project] : []));
  for (const { test } of projects ?? [config]) {
    expect({ ...config.test.expect, ...test.expect }).toMatchObject({ requireAssertions: true });
  }
});

test('the stories’ configuration has the reporter that requires assertions', async () => {
  const { default: config } = await import('../../apps/e2e/playwright.config.ts');
  expect(config.reporter).toContainEqual(['../../tools/test/require-assertions.ts']);
});
