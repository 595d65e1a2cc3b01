import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bundle } from './bundle.ts';

/** Something that a browser or a server loads, and how heavy it may be, in bytes. */
export interface Part {
  name: string;
  /** How it is compressed on its way. */
  measure: 'gz' | 'br';
  /** A little above what it is now, so that nothing grows unseen. */
  limit: number;
  /** The pages that tell people the size. */
  pages?: string[];
  /** What it is made of, where that is built: patterns from the repository's root. */
  files?: string[];
  bytes: () => Promise<Buffer[]> | Buffer[];
}

const root = resolve(import.meta.dirname, '../..');
const widget = 'apps/help-desk/dist/widget';

/** Everything that the help desk's widget is made of: each of these files is in one of the parts. */
export const widgetFiles = `${widget}/**/*.{js,css}`;

/** What is loaded as it was built. */
const built = (name: string, limit: number, ...patterns: string[]): Part => {
  const files = patterns.map((pattern) => `${widget}/${pattern}`);
  return {
    name,
    measure: 'br',
    limit,
    files,
    bytes: () => globSync(files, { cwd: root }).map((file) => readFileSync(join(root, file))),
  };
};

/** The languages that are loaded in place of English, by the files that hold them. */
const languages = globSync('apps/help-desk/widget/locales/*.ts', { cwd: root })
  .map((file) => basename(file, '.ts'))
  .filter((name) => /^[a-z]{2}(-\w+)?$/.test(name) && name !== 'en')
  .sort();

/** A binding as an app uses it: what it adds to its framework, the core included. */
const binding = (framework: string, limit: number, external: RegExp, ...names: string[]): Part => ({
  name: `@widget/${framework} with core`,
  measure: 'gz',
  limit,
  pages: [`packages/${framework}/README.md`],
  bytes: () =>
    bundle(
      `export { createHelpWidget, authState, ${names.join()} } from './packages/${framework}/src/index.ts'`,
      external,
    ),
});

export const parts: Part[] = [
  {
    name: '@widget/core',
    measure: 'gz',
    limit: 7140,
    pages: ['packages/core/README.md', 'docs/session.md'],
    bytes: () => bundle(`export { createHelpWidget, authState } from './packages/core/src/index.ts'`, /^$/),
  },
  binding(
    'react',
    7560,
    /^react/,
    'HelpWidgetProvider',
    'useHelpWidget',
    'useHelpWidgetState',
    'useHelpWidgetEvent',
  ),
  binding('vue', 7560, /^vue/, 'helpWidget', 'useHelpWidget', 'useHelpWidgetState', 'useHelpWidgetEvent'),
  binding(
    'angular',
    8080,
    /^(@angular|rxjs)/,
    'provideHelpWidget',
    'HelpWidgetService',
    'httpGetToken',
    'injectHelpWidgetEvent',
  ),
  {
    name: '@widget/server with jose',
    measure: 'gz',
    limit: 6420,
    pages: ['packages/server/README.md'],
    bytes: () =>
      bundle(
        `export { createTokenHandler, signCustomerToken } from './packages/server/src/index.ts'`,
        /^node:/,
      ),
  },
  {
    name: '@widget/nuxt with Vue’s',
    measure: 'gz',
    limit: 7790,
    bytes: () =>
      bundle(
        `export { default } from './packages/nuxt/src/runtime/plugin.ts';
        export * from './packages/nuxt/src/runtime/composables.ts';`,
        /^(vue|#)/,
      ),
  },
  built('widget before it is opened', 3500, 'loader.js'),
  built('widget opened, in English', 14_600, 'loader.js', 'assets/main-*', 'assets/en-*'),
  built('widget’s contact form', 3070, 'assets/contact-form-*'),
  ...languages.map((language) => built(`widget’s words in ${language}`, 910, `assets/${language}-*`)),
];
