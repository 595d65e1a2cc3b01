import { describe, expect, it } from 'vitest';
import { readTests } from './read-tests.ts';

const titles = (text: string) => readTests(text).titles;
const run = '() => expect(1).toBe(1)';

describe('readTests', () => {
  it.each([
    [`test('adds', ${run});`, ['adds']],
    [`it.each([['one'], ['two']])('adds %s', ${run});`, ['adds %s', 'one', 'two']],
    [`const rows = [['one', () => 'not this']]; test.for(rows)('adds %s', ${run});`, ['adds %s', 'one']],
    [`describe('sums', () => { test('adds', ${run}); });`, ['adds', 'sums']],
    [`test.skipIf(!engineCan('sleep'))('adds', ${run});`, ['adds', 'sleep']],
    ['test(`adds ${one}`, ' + run + ');', ['`adds ${one}`']],
    [`function describeSums() { test('adds', ${run}); }`, ['adds']],
    [`for (const sum of sums) test('adds', { timeout: 1 }, ${run});`, ['adds']],
  ])('finds the titles in %s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it.each([
    `// test('adds', ${run});`,
    `/* test('adds', ${run}); */`,
    `const note = "test('adds')";`,
    `test.skip('adds', ${run});`,
    `test['skip']('adds', ${run});`,
    `test.todo('adds');`,
    `test.skip.each([['one']])('adds %s', ${run});`,
    `describe.skip('sums', () => { test('adds', ${run}); });`,
    `test('adds', { skip: true }, ${run});`,
    `test('adds', () => {});`,
    `test('adds');`,
    `describe('sums', () => { /* none */ });`,
    `if (false) test('adds', ${run});`,
  ])('finds nothing in %s', (text) => {
    expect(titles(text)).toEqual([]);
  });

  it('finds what else is called where tests are defined', () => {
    const text = `import { describeBinding } from 'it';
      describeBinding('React', harness);
      describe('Vue', () => { describeBinding('Vue', harness); });
      describe.skip('Angular', () => { describeAngular('Angular', harness); });
      // describeExports('React');`;
    expect(readTests(text).calls).toEqual(['describeBinding', 'describeBinding']);
  });
});
