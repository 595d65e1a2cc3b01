import { describeApp } from './describe-app.ts';
import { describeQuickstart } from './describe-quickstart.ts';
import { newAngularApp } from './new-angular-app.ts';
import { recipes } from './recipes.ts';

describeQuickstart('Angular', { ...newAngularApp, ...recipes.angularQuickstart });

describeApp('Angular', { ...newAngularApp, ...recipes.angularUsers });
