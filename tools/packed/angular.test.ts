import { describeApp } from './describe-app.ts';
import { describeQuickstart } from './describe-quickstart.ts';
import { newAngularApp } from './new-angular-app.ts';

describeQuickstart('Angular', { ...newAngularApp, files: ['src/app/app.config.ts'] });

describeApp('Angular', {
  ...newAngularApp,
  templates: ['angular', 'angular-session'],
  files: ['src/app/app.config.ts', 'src/app/help-button.ts'],
});
