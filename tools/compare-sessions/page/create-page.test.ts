import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cases } from '../cases/cases.ts';
import { clients } from '../clients/clients.ts';
import type { Results } from '../results.ts';
import { createPage, pageFile } from './create-page.ts';

const read = () => JSON.parse(readFileSync(`${import.meta.dirname}/../results.json`, 'utf8')) as Results;

test('docs/comparison.md is what the recorded results say', async () => {
  expect(readFileSync(pageFile, 'utf8')).toBe(await createPage(read()));
});

test('every case was run for every client that it means something for (case 78)', () => {
  const { seen } = read();
  for (const { id } of cases) {
    const expected = clients.filter(({ without }) => !(id in without)).map(({ package: name }) => name);
    expect(Object.keys(seen[id] ?? {})).toEqual(expected);
  }
});

test('every reason to leave a case out names a case', () => {
  const ids = cases.map(({ id }) => id);
  for (const { without } of clients) expect(ids).toEqual(expect.arrayContaining(Object.keys(without)));
});

test('a changed result changes the page', async () => {
  const results = read();
  const before = await createPage(results);
  results.seen['late-renewal']!['@widget/core'] = { seen: { isGone: true, isBack: true, hasToken: true } };
  expect(await createPage(results)).not.toBe(before);
});
