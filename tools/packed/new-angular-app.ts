import type { AppDescription } from './open-app.ts';
import { serveFiles } from './serve-files.ts';

const output = 'dist/app/browser';

/** A new Angular app after `ng add`, and nothing else. */
export const newAngularApp: AppDescription = {
  templates: ['angular'],
  readme: 'packages/angular',
  answers: ['--skip-confirmation', '--widget-id=81000000001', '--host={help-desk}'],
  files: [],
  output,
  serve: serveFiles(output),
};
