import { describeApp } from './describe-app.ts';
import { serveFiles } from './serve-files.ts';

describeApp('Vue (Vite)', {
  templates: ['vite-vue'],
  readme: 'packages/vue',
  files: ['src/main.ts', 'src/HelpButton.vue'],
  output: 'dist',
  serve: serveFiles('dist'),
});
