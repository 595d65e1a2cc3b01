import { vitestConfig } from '../../tools/vitest-config.ts';

const { resolve, ...config } = vitestConfig('jsdom');

export default {
  ...config,
  // Under Node the devtools' package does nothing, and jsdom stands for a browser.
  resolve: { ...resolve, alias: { '@vue/devtools-api': '@vue/devtools-kit' } },
};
