import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tokenRules } from './token-rules.ts';

const { defaultLifetime, maximumLifetime, maximumLength } = tokenRules;
const root = resolve(import.meta.dirname, '../../..');

// These are texts, or code that may not import this package: nothing else keeps them at the same numbers.
test.each([
  ['packages/server/README.md', `seconds, ${defaultLifetime} by default, ${maximumLifetime} at most`],
  [
    'packages/server/src/sign-customer-token.ts',
    `from 1 to ${maximumLifetime} (two hours). Default ${defaultLifetime}.`,
  ],
  [
    'packages/server/src/create-token-handler.ts',
    `from 1 to ${maximumLifetime} (two hours). Default ${defaultLifetime}.`,
  ],
  ['packages/server/src/check-expires-in.ts', `from 1 to ${maximumLifetime}.`],
  ['packages/server/src/customer-token-error.ts', `longer than ${maximumLength} characters`],
  ['packages/server/src/customer-token-error.ts', `at most ${maximumLifetime} seconds ahead`],
  ['apps/help-desk/widget/loader/lifetime-of.ts', `Math.min(lifetime, ${maximumLifetime})`],
])('%s says "%s"', (file, words) => {
  expect(readFileSync(resolve(root, file), 'utf8')).toContain(words);
});
