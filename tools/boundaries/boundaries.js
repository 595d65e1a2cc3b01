/**
 * Who may import whom. The code of a folder may import itself and what is listed: packages by name, folders and files
 * of this repository by path, and `*` for any package from outside. What is in no listed folder may import anything
 * but an app. Tests are free.
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
  'packages/vue/src/devtools': ['@vue/devtools-api', '@widget/core', 'vue'],
  'packages/vue/src': ['@widget/core', 'vue'],
  'apps/help-desk/contract': [],
  'apps/help-desk/server': ['*', '@widget/server', 'apps/help-desk/contract'],
  'apps/help-desk/widget/loader': ['@widget/core/protocol', 'apps/help-desk/widget/messages.ts'],
  'apps/help-desk/widget/locales': [],
  'apps/help-desk/widget/frame': [
    '*',
    '@widget/core/protocol',
    'apps/help-desk/contract',
    'apps/help-desk/widget/messages.ts',
    'apps/help-desk/widget/locales',
  ],
  'apps/example-angular/src': ['*', '@widget/angular', '@widget/example-shop/shop'],
  'apps/example-shop/src': ['*', '@widget/server'],
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
};
