import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sourceCondition } from '../../tools/source-condition.ts';

export default defineConfig({
  ...sourceCondition,
  plugins: [react()],
  publicDir: '../example-shop/public',
});
