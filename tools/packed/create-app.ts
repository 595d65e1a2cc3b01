import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readReadme } from './read-readme.ts';
import { runOutside } from './run-outside.ts';

export interface AppOptions {
  /** The folders of `templates` that make up the new app. */
  templates: string[];
  /** The package whose README is followed: its folder in the repository. */
  readme: string;
  /** Its chapter with the files. */
  chapter?: string;
  /** The files that the README says to write. */
  files: string[];
  /** What a person answers to the README's command. */
  answers?: string[];
  /** What stands in the README for something of one's own, and what it is here. */
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
    const code = Object.entries(replacements).reduce((text, [from, to]) => text.replaceAll(from, to), block);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  return app;
}
