import { defineConfig } from 'vite';
import { sourceCondition } from '../../tools/source-condition.ts';

/** Builds the page under test, with the client from its sources. */
export default defineConfig({
  ...sourceCondition,
  publicDir: false,
  build: {
    modulePreload: false,
    rolldownOptions: { input: 'page/host-page.ts', output: { entryFileNames: 'host-page.js' } },
  },
});
