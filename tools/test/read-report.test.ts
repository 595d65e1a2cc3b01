import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readReport, type Outcome } from './read-report.ts';

const root = join(import.meta.dirname, '../..');

// In the project, so that the runners are found from there.
mkdirSync(join(root, 'tools/test-results'), { recursive: true });
const folder = mkdtempSync(join(root, 'tools/test-results/read-report-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a runner on files of its own, and reads the report that it leaves. */
function run(runner: string, files: Record<string, string>, ...rest: string[]): Outcome {
  const cwd = mkdtempSync(join(folder, 'run-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const options: ExecFileSyncOptions = { cwd, stdio: 'ignore', shell: process.platform === 'win32' };
  try {
    execFileSync(join(root, 'node_modules/.bin', runner), rest, options);
  } catch {
    // Some of these tests fail, so the runner does.
  }
  return readReport(join(cwd, 'report.json'));
}

const vitest = (files: Record<string, string>) =>
  run(
    'vitest',
    { 'vitest.config.js': 'export default {}', ...files },
    'run',
    '--reporter=json',
    '--outputFile=report.json',
  );

const playwright = (files: Record<string, string>) =>
  run(
    'playwright',
    {
      'playwright.config.js': `export default {
        reporter: [['json', { outputFile: 'report.json' }]],
        projects: [{ name: 'react' }],
      }`,
      ...files,
    },
    'test',
  );

describe('readReport', () => {
  it('names each failed Vitest test with its reason', () => {
    const { passed, failures } = vitest({
      'sums.test.js': `import { describe, expect, it } from 'vitest';
        describe('sums', () => {
          it('adds', () => expect(1 + 1).toBe(2));
          it('takes', () => expect(2 - 1).toBe(2));
        });`,
    });
    expect(passed).toBe(1);
    expect(failures).toEqual([
      expect.stringMatching(/sums\.test\.js: sums takes\n +AssertionError: expected 1 to be 2/),
    ]);
  });

  it('counts a Vitest file that cannot be loaded', () => {
    const { passed, failures } = vitest({ 'broken.test.js': `import './absent.js';` });
    expect(passed).toBe(0);
    expect(failures).toEqual([expect.stringMatching(/broken\.test\.js: the file itself\n.*absent\.js/)]);
  });

  it('names each failed Playwright test with its project and reason', () => {
    const { passed, failures } = playwright({
      'sums.spec.js': `import { expect, test } from '@playwright/test';
        test.describe('sums', () => {
          test('adds', () => expect(1 + 1).toBe(2));
          test('takes', () => expect(2 - 1).toBe(2));
        });`,
    });
    expect(passed).toBe(1);
    expect(failures).toEqual([expect.stringMatching(/^sums\.spec\.js \(react\): sums takes\n.*toBe/)]);
  });

  it('counts a Playwright file that cannot be loaded', () => {
    const { passed, failures } = playwright({ 'broken.spec.js': `import './absent.js';` });
    expect(passed).toBe(0);
    expect(failures).toContainEqual(expect.stringMatching(/^Playwright: the run itself\n.*absent\.js/));
  });
});
