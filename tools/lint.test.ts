import { ESLint } from 'eslint';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: root });

/** The rules that this text would break if it were the file's. */
async function rulesBroken(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: resolve(root, file) });
  return result!.messages.map(({ ruleId }) => ruleId);
}

/** The file's text with one fault in it. The file itself is left as it is. */
async function plant(file: string, good: string, bad: string): Promise<string> {
  const text = await readFile(resolve(root, file), 'utf8');
  expect(text).toContain(good);
  return text.replace(good, bad);
}

test.each([
  ['@typescript-eslint/no-floating-promises', 'vue/src/customer-account.vue', 'widget.logout()', 'signOut()'],
  ['vue/require-v-for-key', 'vue/src/event-log.vue', ' :key="id"', ''],
  ['vue/no-use-v-if-with-v-for', 'vue/src/event-log.vue', ' :key="id"', ' :key="id" v-if="id"'],
  ['@angular-eslint/template/alt-text', 'angular/src/product-list.ts', ' alt=""', ''],
  [
    '@angular-eslint/template/click-events-have-key-events',
    'angular/src/shop-hero.ts',
    '<h1',
    '<h1 (click)="0"',
  ],
  ['@angular-eslint/template/eqeqeq', 'angular/src/shop-header.ts', ' === ', ' == '],
  [
    '@angular-eslint/prefer-inject',
    'angular/src/shop-hero.ts',
    'protected ',
    'constructor(widget: Shop) {}\nprotected ',
  ],
])('%s holds in example-%s', async (rule, path, good, bad) => {
  const file = `apps/example-${path}`;
  expect(await rulesBroken(file, await plant(file, good, bad))).toContain(rule);
});

test("Angular's rules hold in templates that are files", async () => {
  const text = '<img src="/favicon.svg" />';
  const rules = await rulesBroken('apps/example-angular/src/shop-hero.html', text);
  expect(rules).toContain('@angular-eslint/template/alt-text');
});
