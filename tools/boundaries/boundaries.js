/**
 * Who may import whom. The code of a folder may import itself and what is listed: packages by name, folders and files
 * of this repository by path, and `*` for any package from outside. What is in no listed folder may import anything
 * but an app. Tests are free.
 *
 * @type {Record<string, readonly string[]>}
 */
export const boundaries = {
  'packages/core/src': [],
  'packages/react/src': ['@widget/core', 'react'],
  'packages/server/src': ['jose'],
  'packages/testing/src': ['@widget/core'],
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
  'apps/example-auth/src': ['*', '@widget/server'],
  'apps/example-react/src': ['*', '@widget/react', '@widget/example-auth/shop'],
};
