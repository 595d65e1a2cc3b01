// @module-tag slow
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { startProcess } from '../processes/start-process.ts';
import { newcomer } from '../processes/newcomer.ts';
import { openClone, type Clone } from './open-clone.ts';
import { verbs, type Verb } from './verbs.ts';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Runs a verb until it has shown that it works. */
async function run(name: string, { arguments: more, environment, prints }: Verb, { folder }: Clone) {
  const rest = (await more?.()) ?? [];
  const verb = startProcess(['npm', 'run', name, ...(rest.length ? ['--', ...rest] : [])], {
    cwd: folder,
    environment: { ...newcomer(), ...environment },
    isGroup: true,
  });
  onTestFinished(() => void verb.stop('SIGKILL'));
  if (!prints) {
    const { code, output, errors } = await verb.ended;
    expect({ code, printed: code ? output + errors : '' }).toEqual({ code: 0, printed: '' });
  } else {
    const [shown] = await verb.says(prints);
    expect(shown).toBeTruthy();
    await verb.stop();
  }
}

test('each verb of the package is one of these, and sets up first', () => {
  const set = Object.keys(scripts).filter((name) => !/^(release|verbs$)/.test(name));
  expect(set.sort()).toEqual(Object.keys(verbs).sort());
  for (const name of set) expect(scripts[name]).toMatch(/^node tools\/setup\.mjs /);
});

test('the README names only verbs that are there', () => {
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, name]) => name!);
  expect(named).toContain('storybook');
  expect(Object.keys(verbs)).toEqual(expect.arrayContaining(named));
});

describe('as the first command in a clean clone', () => {
  let clone: Clone;
  beforeAll(() => {
    clone = openClone();
  });
  afterEach(() => clone.clean());
  afterAll(() => clone.remove());

  const chosen = Object.entries(verbs).filter(([, { isShort }]) => inject('verbs') === 'all' || isShort);
  test.each(chosen)('npm run %s', (name, verb) => run(name, verb, clone));
});

test.runIf(inject('verbs') === 'all')('in a clone without packages', async () => {
  const clone = openClone({ isInstalled: false });
  onTestFinished(clone.remove);
  await run('size', {}, clone);
});
