import { describe, expect, it } from 'vitest';
import { runPlaywright, runVitest } from './testing/run-tests.ts';

describe('readReport', () => {
  it('names each failed Vitest test with its reason', () => {
    const { passed, failures } = runVitest({
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

  it('counts the Vitest tests that cannot run here, each once', () => {
    const { passed, skipped, failures } = runVitest({
      'sums.test.js': `import { describe, expect, it } from 'vitest';
        it.skipIf(true)('is not for this machine', () => {});
        it.todo('is not written');
        describe('sums', () => {
          it('adds', () => expect(1 + 1).toBe(2));
          it('cannot take', ({ skip }) => skip(true, 'no engine'));
        });`,
    });
    expect({ passed, skipped, failures }).toEqual({ passed: 1, skipped: 3, failures: [] });
  });

  it('counts a Vitest file that cannot be loaded', () => {
    const { passed, failures } = runVitest({ 'broken.test.js': `import './absent.js';` });
    expect(passed).toBe(0);
    expect(failures).toEqual([expect.stringMatching(/broken\.test\.js: the file itself\n.*absent\.js/)]);
  });

  it('names each failed Playwright test with its project and reason', () => {
    const { passed, failures } = runPlaywright({
      'sums.spec.js': `import { expect, test } from '@playwright/test';
        test.describe('sums', () => {
          test('adds', () => expect(1 + 1).toBe(2));
          test('takes', () => expect(2 - 1).toBe(2));
        });`,
    });
    expect(passed).toBe(1);
    expect(failures).toEqual([expect.stringMatching(/^sums\.spec\.js \(react\): sums takes\n.*toBe/)]);
  });

  it('counts the Playwright tests that cannot run here', () => {
    const { passed, skipped, failures } = runPlaywright({
      'sums.spec.js': `import { expect, test } from '@playwright/test';
        test('adds', () => expect(1 + 1).toBe(2));
        test('takes', ({ browserName }) => test.skip(browserName === 'chromium', 'no engine'));
        test.fixme('divides', () => {});`,
    });
    expect({ passed, skipped, failures }).toEqual({ passed: 1, skipped: 2, failures: [] });
  });

  it('counts a Playwright file that cannot be loaded', () => {
    const { passed, failures } = runPlaywright({ 'broken.spec.js': `import './absent.js';` });
    expect(passed).toBe(0);
    expect(failures).toContainEqual(expect.stringMatching(/^Playwright: the run itself\n.*absent\.js/));
  });
});
