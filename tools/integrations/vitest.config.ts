import { vitestConfig } from '../vitest-config.ts';

const { resolve, test, ...config } = vitestConfig('jsdom');

export default {
  ...config,
  // A library that brings its own copy of Vue would not see the app's.
  resolve: { ...resolve, dedupe: ['vue'] },
  test: {
    ...test,
    env: { HELP_DESK_SECRET: 'a shared secret of more than 32 bytes' },
    // Links Angular's libraries.
    setupFiles: '@angular/compiler',
    server: { deps: { inline: [/auth0-vue/, /vuefire/, /better-auth/] } },
  },
};
