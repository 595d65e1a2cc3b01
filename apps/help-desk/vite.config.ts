import { defineConfig } from 'vite';

import { sourceCondition } from '../../tools/source-condition.ts';

/**
 * Builds the panel that the widget opens into `dist/widget`. The server serves `dist/widget/assets/<name>` as
 * `/widget-assets/<name>` and finds the entry's script and stylesheet in `dist/widget/.vite/manifest.json` under
 * `widget/frame/main.tsx`. With the relative base a file finds the others beside it, whatever the folder is called.
 */
export default defineConfig({
  ...sourceCondition,
  base: './',
  publicDir: false,
  // Without the marks of React's developer tools, which our own `h` would take for attributes.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', development: false } },
  build: {
    outDir: 'dist/widget',
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: false,
    rolldownOptions: { input: 'widget/frame/main.tsx' },
  },
});
