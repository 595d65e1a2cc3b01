import { defineConfig } from 'vite';

import { sourceCondition } from '../../tools/source-condition.ts';

/** Builds the script that a page loads into `dist/widget/loader.js`: one classic script, served as it is. */
export default defineConfig({
  ...sourceCondition,
  publicDir: false,
  build: {
    outDir: 'dist/widget',
    emptyOutDir: false,
    target: 'baseline-widely-available',
    // Spares the stand-in for `light-dark()`, which the styles do not use.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    rolldownOptions: {
      input: 'widget/loader/loader.ts',
      output: { format: 'iife', entryFileNames: 'loader.js' },
    },
  },
});
