import { describeApp } from './describe-app.ts';
import { describeQuickstart } from './describe-quickstart.ts';
import { serveFiles } from './serve-files.ts';

const newApp = {
  templates: ['vite-react'],
  readme: 'packages/react',
  files: ['src/main.tsx'],
  output: 'dist',
  serve: serveFiles('dist'),
};

describeQuickstart('React (Vite)', newApp);

describeApp('React (Vite)', {
  ...newApp,
  templates: ['vite-react', 'vite-react-session', 'react'],
  files: ['src/main.tsx', 'src/help-button.tsx'],
});
