/**
 * Who may import whom. The code of a folder may import what lies in it, and what is listed:
 *
 * - a package by name, a folder or a file of this repository by path;
 * - `*` for any package from outside;
 * - `!name` for what it may not, whatever else allows it.
 *
 * Of the folders that hold a file the innermost counts. A file in none of them is a fault.
 *
 * @type {Record<string, readonly string[]>}
 */
export const boundaries = {
  'packages/angular/src/schematics': ['@angular-devkit/schematics', '@schematics/angular'],
  'packages/angular/src': ['@widget/core', '@angular/common', '@angular/core', 'rxjs'],
  'packages/core/src': [],
  'packages/nuxt/src': [
    '@widget/nuxt',
    '@widget/server',
    '@widget/vue',
    '@nuxt/kit',
    '#app',
    '#help-widget',
    '#imports',
    'h3',
    'vue',
  ],
  'packages/react/src': ['@widget/core', 'react'],
  'packages/server/src/better-auth.ts': ['better-auth', 'packages/server/src'],
  'packages/server/src': ['jose'],
  'packages/testing/src/conformance': ['@widget/core', 'packages/testing/src', 'vitest'],
  'packages/testing/src': ['@widget/core'],
  'packages/vue/src/devtools': ['@vue/devtools-kit', '@widget/core', 'vue'],
  'packages/vue/src': ['@widget/core', 'vue'],
  'apps/help-desk/contract': ['@widget/server'],
  'apps/help-desk/server': ['*', '@widget/server'],
  'apps/help-desk/server/demo': ['*', '@widget/server', 'apps/help-desk/contract', 'apps/help-desk/server'],
  // http -> desk -> storage, and never back.
  'apps/help-desk/server/http': [
    '*',
    '!kysely',
    '!node:sqlite',
    '@widget/server',
    'apps/help-desk/contract',
    'apps/help-desk/server/desk',
    'apps/help-desk/server/help-desk-error.ts',
    'apps/help-desk/server/operation',
  ],
  'apps/help-desk/server/desk': [
    '*',
    '!hono',
    '!@hono/node-server',
    '!node:http',
    '@widget/server',
    'apps/help-desk/contract/is-email-address.ts',
    'apps/help-desk/server/help-desk-error.ts',
    'apps/help-desk/server/storage',
  ],
  'apps/help-desk/server/storage': ['kysely', 'node', 'apps/help-desk/server/help-desk-error.ts'],
  'apps/help-desk/server/operation': [
    'node',
    'apps/help-desk/server/help-desk-error.ts',
    'apps/help-desk/server/storage',
  ],
  // It is for tests and for `npm run attack`, and no part of what is published.
  'apps/help-desk/attack': ['*', '@widget/server', 'apps/help-desk/server', 'tools/processes'],
  'apps/help-desk/widget/loader': [
    '@widget/core/protocol',
    'apps/help-desk/widget/locales',
    'apps/help-desk/widget/messages.ts',
  ],
  'apps/help-desk/widget/locales': [],
  'apps/help-desk/widget/frame': [
    '*',
    '@widget/core/protocol',
    'apps/help-desk/contract',
    'apps/help-desk/widget/messages.ts',
    'apps/help-desk/widget/locales',
  ],
  'apps/example-angular/src': ['*', '@widget/angular', '@widget/example-shop/shop'],
  'apps/example-shop/src': ['*', '@widget/server', 'apps/help-desk/server/demo/demo-customers.ts'],
  'apps/example-react/src': ['*', '@widget/react', '@widget/example-shop/shop'],
  'apps/storybook/.storybook': [
    '*',
    '@widget/example-shop/shop',
    '@widget/server',
    'apps/help-desk/server/demo',
    'apps/storybook/src',
    'tools/source-condition.ts',
  ],
  'apps/storybook/src/widget': [
    '*',
    'apps/help-desk/contract',
    'apps/help-desk/server/demo',
    'apps/help-desk/widget',
  ],
  'apps/storybook/src': [
    '*',
    '@widget/angular',
    '@widget/core',
    '@widget/example-shop/shop',
    '@widget/react',
    '@widget/testing',
    '@widget/vue',
  ],
  'apps/example-vue/src': ['*', '@widget/vue', '@widget/example-shop/shop'],
  'apps/e2e': ['*', 'apps/help-desk/server/demo', 'tools'],
  'apps/engines': [
    '*',
    '@widget/core',
    '@widget/server',
    '@widget/testing',
    'apps/help-desk/server/demo',
    'apps/help-desk/server/start-help-desk.ts',
    'tools',
  ],
  'apps/example-angular': ['*', '@widget/example-shop'],
  'apps/example-react': ['*', '@widget/example-shop'],
  'apps/example-vue': ['*', '@widget/example-shop'],
  'apps/help-desk/widget/messages.ts': ['@widget/core/protocol'],
  'tools/compare-sessions': ['*', '@widget/core', 'tools/vitest-config.ts', 'packages/core/src'],
  'tools/integrations': [
    '*',
    '@widget/angular',
    '@widget/core',
    '@widget/react',
    '@widget/server',
    '@widget/vue',
    'packages',
    'tools',
  ],
  'tools/packed/templates': ['*', '@widget/angular', '@widget/react', '@widget/vue'],
  'tools/bench/help-desk': ['*', '@widget/server', 'apps/help-desk/server', 'tools'],
  tools: ['*', 'apps/e2e', 'apps/help-desk/server/demo', 'eslint.config.js', 'package.json', 'packages'],
};

/**
 * What tests may import beside that, and what only they need: folders named `testing`. Such a folder is for the tests
 * of the room that it lies in, and for nobody else.
 *
 * @type {Record<string, readonly string[]>}
 */
export const testBoundaries = {
  'packages/angular': ['*', '@widget/angular', '@widget/testing'],
  'packages/core': ['*', '@widget/testing'],
  'packages/react': ['*', '@widget/testing'],
  'packages/server': ['*'],
  'packages/testing': ['*'],
  'packages/vue': ['*', '@widget/testing', 'tools/source-condition.ts'],
  'apps/example-shop': ['*', 'tools/processes'],
  'apps/help-desk': ['*', '@widget/core', '@widget/server', '@widget/testing', 'tools/processes'],
  'apps/storybook': ['*', 'tools/chromium.ts'],
  'tools/nuxt': ['*', '@widget/server', '@widget/vue', 'apps/e2e', 'apps/help-desk/server/demo', 'tools'],
};
