import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { missingTests } from './fault-cases-page.ts';
import type { FaultCase } from './fault-cases.ts';
import { findFaultCaseTests } from './find-fault-case-tests.ts';

const cases: Record<number, FaultCase> = {
  7: { fault: 'The clock jumps', expected: 'Nothing', layers: ['U'] },
};

/** What is missing when this is all that tests the cases. */
function missing(text: string, file = 'packages/core/src/session/clock.test.ts'): string[] {
  const root = mkdtempSync(join(tmpdir(), 'widget-cases-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  return missingTests(cases, findFaultCaseTests(root));
}

test.each([
  `test('a clock that jumps is put up with (case 7)', () => expect(1).toBe(1));`,
  `test.each([['a clock that jumps (case 7)']])('%s', () => expect(1).toBe(1));`,
  `describe('the clock (case 7)', () => { it('may jump', () => expect(1).toBe(1)); });`,
])('a case is tested by %s', (text) => {
  expect(missing(text)).toEqual([]);
});

test.each([
  `// A clock that jumps is put up with (case 7).`,
  `const title = 'a clock that jumps (case 7)';`,
  `test.skip('a clock that jumps is put up with (case 7)', () => expect(1).toBe(1));`,
  `describe.skip('the clock', () => { it('may jump (case 7)', () => expect(1).toBe(1)); });`,
  `test.todo('a clock that jumps is put up with (case 7)');`,
])('a case is not tested by %s', (text) => {
  expect(missing(text)).toEqual(['Case 7 (The clock jumps) has no test of layer U.']);
});

test('a case is not tested by a file that no runner runs', () => {
  const text = `test('a clock that jumps is put up with (case 7)', () => expect(1).toBe(1));`;
  expect(missing(text, 'packages/core/src/session/clock.ts')).toHaveLength(1);
});

test('a test of a case that is not in the list is named', () => {
  const text = `test('all is well (cases 7, 99)', () => expect(1).toBe(1));`;
  expect(missing(text)).toEqual([
    'packages/core/src/session/clock.test.ts tests a case 99, which is not in the list.',
  ]);
});
