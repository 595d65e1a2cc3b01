import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a README tells people to do. */
export interface Readme {
  /** The first line to type. */
  command: string;
  /** What to put into files: the blocks that begin with a comment that names one. */
  files: Map<string, string>;
}

const block = /^```(\w+)\n([^]*?)^```$/gm;
const fileName = /^(?:\/\/|<!--) ([\w./-]+\.\w+)/;

/**
 * Reads the README of a package, by the package's folder in the repository. `chapter`: the heading of the one that
 * shows the files; without it, the whole README does.
 */
export function readReadme(folder: string, chapter?: string): Readme {
  const text = readFileSync(resolve(import.meta.dirname, '../..', folder, 'README.md'), 'utf8');
  const blocks = readBlocks(text);
  const shown = chapter
    ? readBlocks(text.split(/^## /m).find((part) => part.startsWith(`${chapter}\n`)) ?? '')
    : blocks;
  return {
    command: blocks.find(({ language }) => language === 'sh')?.code.trim() ?? '',
    files: new Map(
      shown.flatMap(({ code }) => {
        const [, file] = fileName.exec(code) ?? [];
        return file ? [[file, code]] : [];
      }),
    ),
  };
}

function readBlocks(text: string): { language: string; code: string }[] {
  return [...text.matchAll(block)].map(([, language, code]) => ({ language: language!, code: code! }));
}
