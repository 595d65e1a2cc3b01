import { globSync, readFileSync } from 'node:fs';
import { bundle } from './bundle.ts';

/** Something that a browser or a server loads, and how heavy it may be, in bytes. */
export interface Part {
  name: string;
  /** How it is compressed on its way. */
  measure: 'gz' | 'br';
  goal: number;
  /** A little above what it is now, so that nothing grows unseen. */
  limit: number;
  /** The file that tells people the size. */
  readme?: string;
  bytes: () => Promise<Buffer[]> | Buffer[];
}

const widget = 'apps/help-desk/dist/widget';
const files = (...patterns: string[]) => globSync(patterns).map((file) => readFileSync(file));

/** A binding as an app uses it: what it adds to its framework, the core included. */
const binding = (framework: string, limit: number, external: RegExp, ...names: string[]): Part => ({
  name: `@widget/${framework} with core`,
  measure: 'gz',
  goal: 3400,
  limit,
  readme: `packages/${framework}/README.md`,
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
    goal: 3000,
    limit: 4980,
    readme: 'packages/core/README.md',
    bytes: () => bundle(`export { createHelpWidget, authState } from './packages/core/src/index.ts'`, /^$/),
  },
  binding(
    'react',
    5350,
    /^react/,
    'HelpWidgetProvider',
    'useHelpWidget',
    'useHelpWidgetState',
    'useHelpWidgetEvent',
  ),
  binding('vue', 5420, /^vue/, 'helpWidget', 'useHelpWidget', 'useHelpWidgetState', 'useHelpWidgetEvent'),
  binding(
    'angular',
    5640,
    /^(@angular|rxjs)/,
    'provideHelpWidget',
    'HelpWidgetService',
    'httpGetToken',
    'injectHelpWidgetEvent',
  ),
  {
    name: '@widget/server with jose',
    measure: 'gz',
    goal: 6500,
    limit: 7000,
    readme: 'packages/server/README.md',
    bytes: () =>
      bundle(
        `export { createTokenHandler, signCustomerToken } from './packages/server/src/index.ts'`,
        /^node:/,
      ),
  },
  {
    name: 'widget before it is opened',
    measure: 'br',
    goal: 3000,
    limit: 3500,
    bytes: () => files(`${widget}/loader.js`),
  },
  {
    name: 'widget opened, in English',
    measure: 'br',
    goal: 13_500,
    limit: 14_600,
    bytes: () => files(`${widget}/loader.js`, `${widget}/assets/main-*`, `${widget}/assets/en-*`),
  },
];
