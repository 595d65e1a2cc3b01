import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { demoFolders } from './content/index.ts';
import { createTestHelpDesk, tokenOf } from '../testing/create-test-help-desk.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../../../README.md'), 'utf8').replace(
  /\s+/g,
  ' ',
);

test('each of the demo’s customers finds as many articles about invoices as the README says', async () => {
  const { widget } = await createTestHelpDesk({ demo: true });
  const find = async (email?: string) => {
    const response = await widget('/articles?query=invoice', email && (await tokenOf(email)));
    return ((await response.json()) as { articles: unknown[] }).articles.length;
  };
  const [visitor, ann, bob, cleo] = [
    await find(),
    await find('ann@acme.example'),
    await find('bob@globex.example'),
    await find('cleo@example.net'),
  ];
  expect(visitor).toBeLessThan(cleo);
  expect(readme).toContain(`a visitor finds ${visitor} articles, Ann ${ann}, Bob ${bob}, Cleo ${cleo}.`);
});

test('no link of an article leads nowhere: each opens the contact form', () => {
  const texts = demoFolders.flatMap(({ articles }) => articles.flatMap(({ en, de }) => [en.html, de.html]));
  const links = texts.flatMap((html) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address));
  expect(links.length).toBeGreaterThan(20);
  expect(new Set(links)).toEqual(new Set(['#contact']));
});
