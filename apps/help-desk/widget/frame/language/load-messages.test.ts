/// <reference types="node" />
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isPanelLanguage } from './load-messages.ts';

const widget = resolve(import.meta.dirname, '../..');
const files = globSync('locales/*.ts', { cwd: widget }).map((file) => basename(file, '.ts'));
const languages = files.filter((name) => !name.includes('.'));

test.each(languages)(
  'the panel speaks each language that has a file, and the launcher too: %s',
  (language) => {
    expect(isPanelLanguage(language)).toBe(true);
    const launcher = readFileSync(resolve(widget, 'loader/texts.ts'), 'utf8');
    expect(launcher).toMatch(new RegExp(`^  ${language}: \\{`, 'm'));
  },
);

test.each(languages)('its texts are compared with the English ones: %s', (language) => {
  const compared = readFileSync(resolve(widget, 'locales/locales.test.ts'), 'utf8');
  expect(compared).toContain(`from './${language}.ts'`);
});
