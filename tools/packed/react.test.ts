import { describeApp } from './describe-app.ts';
import { serveFiles } from './serve-files.ts';

describeApp('React (Vite)', {
  templates: ['react', 'vite-react'],
  readme: 'packages/react',
  files: ['src/main.tsx', 'src/help-button.tsx'],
  output: 'dist',
  serve: serveFiles('dist'),
});
