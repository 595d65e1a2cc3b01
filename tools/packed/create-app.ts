import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readReadme } from './read-readme.ts';
import type { Recipe } from './recipes.ts';
import { runOutside } from './run-outside.ts';

export interface AppOptions extends Recipe {
  /** What a person answers to the README's command. */
  answers?: string[];
  /** What stands in the README for something of one's own, and what it is here: in files, and in their names. */
  replacements?: Record<string, string>;
  /** Where the packed packages are. */
  registry: string;
}

export interface App {
  folder: string;
  /** Runs a command in it. */
  run: (command: [string, ...string[]], environment?: Record<string, string>) => Promise<string>;
  remove: () => void;
}

/** Makes a new app outside of the repository, and does what a README says. */
export async function createApp(options: AppOptions): Promise<App> {
  const { templates, readme, chapter, files, answers = [], replacements = {}, registry } = options;
  const folder = mkdtempSync(join(tmpdir(), 'widget-app-'));
  const app: App = {
    folder,
    run: (command, environment) =>
      runOutside(folder, command, { 'npm_config_@widget:registry': registry, ...environment }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  for (const template of templates) {
    cpSync(resolve(import.meta.dirname, 'templates', template), folder, { recursive: true });
  }

  const { command, files: blocks } = readReadme(readme, chapter);
  await app.run(['npm', 'install']);
  await app.run([...command.split(' '), ...answers] as [string, ...string[]]);

  for (const file of files) {
    const block = blocks.get(file);
    if (block === undefined) throw new Error(`${readme}/README.md has no block that begins with "${file}".`);
    const replace = (text: string) =>
      Object.entries(replacements).reduce((before, [from, to]) => before.replaceAll(from, to), text);
    const path = join(folder, replace(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, replace(block));
  }
  return app;
}
