import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { sourceCondition } from '../../tools/source-condition.ts';

export default defineConfig({
  ...sourceCondition,
  plugins: [vue()],
  publicDir: '../example-shop/public',
});
