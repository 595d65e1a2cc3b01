import { expect, test } from 'vitest';
import { createTestHelpDesk } from '../../testing/create-test-help-desk.ts';

const path = '/solutions/synonyms/en';

test('an agent keeps a list of synonyms for each language, and the search goes by it at once', async () => {
  const { api, widget } = await createTestHelpDesk({ demo: true });
  const found = async (query: string) =>
    (await (await widget(`/articles?query=${query}`)).json()).articles.length;
  const synonyms = [['stove', 'hob']];
  expect(await found('hob')).toBe(0);
  expect(await (await api('PUT', path, { synonyms })).json()).toEqual({ language: 'en', synonyms });
  expect(await (await api('GET', path)).json()).toEqual({ language: 'en', synonyms });
  expect(await found('hob')).toBeGreaterThan(0);
  expect(await (await api('GET', '/solutions/synonyms/fr')).json()).toEqual({ language: 'fr', synonyms: [] });
});

test('what is no such list is refused, and leaves the former one', async () => {
  const { api } = await createTestHelpDesk();
  await api('PUT', path, { synonyms: [['one', 'two']] });
  for (const synonyms of [
    [['one']],
    [['one', 'two words']],
    'one',
    [['one', '?']],
    [['one', 'x'.repeat(41)]],
  ]) {
    expect((await api('PUT', path, { synonyms })).status).toBe(400);
  }
  expect((await api('PUT', '/solutions/synonyms/und', { synonyms: [] })).status).toBe(400);
  expect(await (await api('GET', path)).json()).toMatchObject({ synonyms: [['one', 'two']] });
});

test('it is for agents', async () => {
  const { api } = await createTestHelpDesk();
  expect((await api('GET', path, undefined, 'demo-bot-key')).status).toBe(403);
  expect((await api('PUT', path, { synonyms: [] }, 'demo-bot-key')).status).toBe(403);
});
