import { describeApp } from './describe-app.ts';
import { describeQuickstart } from './describe-quickstart.ts';
import { serveFiles } from './serve-files.ts';

const newApp = {
  templates: ['vite-vue'],
  readme: 'packages/vue',
  files: ['src/main.ts'],
  output: 'dist',
  serve: serveFiles('dist'),
};

describeQuickstart('Vue (Vite)', newApp);

describeApp('Vue (Vite)', {
  ...newApp,
  templates: ['vite-vue', 'vite-vue-session'],
  files: ['src/main.ts', 'src/HelpButton.vue'],
});
