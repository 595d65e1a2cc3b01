import { describeExports } from '@widget/testing/conformance';
import * as binding from './index.ts';

describeExports(
  'Angular',
  binding,
  ['httpGetToken', 'provideHelpWidget'],
  ['HelpWidgetService', 'authSource', 'injectHelpWidgetEvent', 'injectHelpWidgetState'],
);
