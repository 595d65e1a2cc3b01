import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recipe } from '../packed/recipes.ts';
import { chaptersOf, readBlocks, type Block } from '../packed/read-readme.ts';

export interface WhatRuns {
  /** The apps that follow a README, and the files that each takes from it. */
  recipes: Recipe[];
  /** Commands that a test types. */
  commands: string[];
  /** The verbs of the root's package.json. */
  scripts: string[];
  /** The text of other files that are run: a block may be such a file, with lines of it left out. */
  files: string[];
}

/**
 * The blocks of the READMEs that nothing runs, one line each. A block is run as a file that an app takes, as a part of
 * such a file, or as a command that is typed.
 */
export function findUnrunBlocks(readmes: Record<string, string>, runs: WhatRuns): string[] {
  const taken = runs.recipes.flatMap(({ readme, chapter, files }) =>
    readBlocks(chaptersOf(readmes[readme] ?? '', chapter))
      .filter(({ file }) => file !== undefined && files.includes(file))
      .map(({ code }) => code),
  );
  const whole = [...taken, ...runs.files];
  const installs = runs.recipes.flatMap(({ readme }) => firstCommand(readmes[readme] ?? ''));

  const isTyped = (line: string) =>
    installs.includes(line) || runs.commands.includes(line) || isVerb(line, runs.scripts);
  const isRun = ({ language, code }: Block) =>
    language === 'sh' ? commandsOf(code).every(isTyped) : whole.some((file) => isPart(code, file));

  return Object.entries(readmes).flatMap(([folder, text]) =>
    readBlocks(text)
      .filter((block) => !isRun(block))
      .map(({ language, code }) => {
        const [first] = code.trim().split('\n');
        return `${folder}/README.md has a block that nothing runs (${language}, "${first}"): name its file in tools/packed/recipes.ts.`;
      }),
  );
}

/** The READMEs of the repository, by their folders. */
export function readReadmes(root: string): Record<string, string> {
  const files = globSync('{.,packages/*,apps/*}/README.md', { cwd: root }).sort();
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/\/?README\.md$/, '') || '.',
      readFileSync(resolve(root, file), 'utf8'),
    ]),
  );
}

/** The lines of a command block, without what is said of them. */
const commandsOf = (code: string) =>
  code
    .split('\n')
    .map((line) => line.replace(/ +#.*$/, '').trim())
    .filter((line) => line);

const firstCommand = (text: string) =>
  readBlocks(text)
    .filter(({ language }) => language === 'sh')
    .slice(0, 1)
    .flatMap(({ code }) => commandsOf(code));

function isVerb(line: string, scripts: string[]): boolean {
  const [, verb] = /^npm (?:run )?([\w:-]+)/.exec(line) ?? [];
  return verb !== undefined && scripts.includes(verb);
}

/** Whether the lines of a block stand in a file, in their order. */
function isPart(block: string, file: string): boolean {
  const lines = linesOf(block);
  const rest = linesOf(file).values();
  return (
    lines.length > 0 &&
    lines.every((line) => {
      for (const other of rest) if (other === line) return true;
      return false;
    })
  );
}

const linesOf = (code: string) =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !isComment(line));

const isComment = (line: string) => line.startsWith('//') || line.startsWith('<!--');
