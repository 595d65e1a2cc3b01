import type { Rule } from '@angular-devkit/schematics';
import { addRootProvider } from '@schematics/angular/utility';

/** What `ng add` asks for: see schematics/ng-add.json. */
export interface NgAddOptions {
  project: string;
  widgetId: number;
  host?: string;
}

/**
 * Adds the provider to an application, standalone or of NgModules.
 *
 * @public called by `ng add`, as schematics/collection.json says
 */
export function ngAdd({ project, widgetId, host }: NgAddOptions): Rule {
  return (_tree, { logger }) => {
    logger.info(
      'The widget is anonymous until it is told who is signed in: see getToken and auth in the README.',
    );
    return addRootProvider(project, ({ code, external }) => {
      const provideHelpWidget = external('provideHelpWidget', '@widget/angular');
      const createHelpWidget = external('createHelpWidget', '@widget/angular');
      const options = `{ widgetId: ${widgetId}, host: ${JSON.stringify(host ?? 'widget')} }`;
      return code`${provideHelpWidget}(() => ${createHelpWidget}(${options}))`;
    });
  };
}
