import type { Rule, Tree } from '@angular-devkit/schematics';
import { addRootProvider, readWorkspace } from '@schematics/angular/utility';

/** What `ng add` asks for: see schematics/ng-add.json. */
export interface NgAddOptions {
  project: string;
  widgetId: number;
  host?: string;
}

/**
 * Adds the provider to an application, standalone or of NgModules; once, as of two the second would win.
 *
 * @public called by `ng add`, as schematics/collection.json says
 */
export function ngAdd({ project, widgetId, host }: NgAddOptions): Rule {
  return async (tree, { logger }) => {
    const present = await findProvider(tree, project);
    if (present) {
      logger.warn(`${present} calls provideHelpWidget already: nothing was changed.`);
      return;
    }
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

/** The file of the project that provides the widget. */
async function findProvider(tree: Tree, project: string): Promise<string | undefined> {
  const { projects } = await readWorkspace(tree);
  const { sourceRoot, root = '' } = projects.get(project) ?? {};
  let found: string | undefined;
  tree.getDir(sourceRoot ?? root).visit((path) => {
    if (/(?<!\.(spec|d))\.ts$/.test(path) && /\bprovideHelpWidget\(/.test(tree.readText(path)))
      found ??= path;
  });
  return found;
}
