import { describeApp } from './describe-app.ts';
import { serveFiles } from './serve-files.ts';

describeApp('Angular', {
  templates: ['angular'],
  readme: 'packages/angular',
  answers: ['--skip-confirmation', '--widget-id=81000000001', '--host={help-desk}'],
  files: ['src/app/app.config.ts', 'src/app/help-button.ts'],
  output: 'dist/app/browser',
  serve: serveFiles('dist/app/browser'),
});
